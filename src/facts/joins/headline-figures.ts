import { type Claim, type Sentence, timesExclude } from '../../claims/index.js'
import {
  absolute,
  compareQuantities,
  contains,
  type Decimal,
  decimal,
  equalDecimals,
  nominal,
  printDecimal,
  type Quantity,
  roundTo,
  type Slip,
  significantDigits,
  sizeOf,
  slipBetween,
  subtract,
  toNumber,
  toUnitOf,
  widened,
} from '../../quantity/index.js'
import { isTelling } from '../comparable.js'
import { evaluate } from '../formulas.js'
import { isBare } from '../lifting.js'
import type { Relation } from '../relation.js'
import { changeRelation, levelOf } from './change-relation.js'
import { isHead, isLead, isLooselySame, nearWords, sharedWords, wordsOf } from './head-words.js'
import { changeOfLead, meantBy, sameDigits } from './headline-leads.js'
import { makingOf } from './headline-makings.js'
import type { LevelPair } from './levels.js'
import { likened } from './likening.js'

/** Figures of headlines and standfirsts that no text bears out. */
export interface HeadlineFigures {
  /** Held against what a text states for the same thing. */
  readonly rivals: readonly { readonly head: Claim; readonly stated: Claim; readonly confidence: number }[]
  /** Changes by an amount, held against two levels. */
  readonly relations: readonly Relation[]
}

const CONFIDENCE = 0.82
/**
 * A slip that more than this share of unrelated figures lie away by needs more than one word in common, or up to the second
 * another document that has the figure.
 */
const LIKELY = 0.05
const LIKELIEST = 0.25
/** What a headline's places would round by more than this share is not what it rounds: 750 cases are no 9,000 bottles. */
const MOST_ROUNDED = 0.15
const KINDS: ReadonlySet<Quantity['kind']> = new Set([
  'count',
  'money',
  'measure',
  'percent',
  'duration',
  'basis-points',
])
/** Smaller counts in a headline mostly count what is not worth counting below it: "five things to know". */
const LEAST_COUNT = 6

/**
 * Headlines repeat: what no text of the story states, and no two levels come to, is wrong where a text has a figure of its
 * sort, one slip of the pen away, by words of the headline. Measured on invented sets, one figure of a headline in five is
 * stated nowhere else; hardly one of them has such a neighbour. `pairs` are the levels and `told` the sentences of the
 * story, `sentences` those that the claims count theirs in.
 */
export function headlineFigures(
  claims: readonly Claim[],
  pairs: readonly LevelPair[],
  told: readonly Sentence[],
  sentences: readonly Sentence[],
): HeadlineFigures {
  const relations: Relation[] = []
  const rivals: { head: Claim; stated: Claim; confidence: number }[] = []
  for (const sentence of told) {
    if (!isHead(sentence)) continue
    const words = wordsOf(sentence)
    for (const head of sentence.claims) {
      if (!mayBeHeld(head) || isStated(head, words, claims, sentence, sentences)) continue
      const levels = pairs.flatMap((pair) => relationOf(head, pair) ?? [])
      if (levels.some((relation) => evaluate(relation)?.holds)) continue
      const stated =
        neighbourOf(head, words, claims, sentence) ??
        sameDigits(head, words, claims, sentences) ??
        changeOfLead(head, sentence, pairs, claims, sentences)
      const relation = head.quantity.change === null ? null : likeliest(levels, words, sentences)
      const made = stated === null && relation === null ? makingOf(head, leadOf(head, claims, sentences)) : null
      if ((stated ?? relation ?? made) === null || isMadeBelow(head, told)) continue
      if (stated !== null) rivals.push({ head, stated, confidence: CONFIDENCE })
      else relations.push((relation ?? made)!)
    }
  }
  return { relations, rivals }
}

const leadOf = (head: Claim, claims: readonly Claim[], sentences: readonly Sentence[]): readonly Claim[] =>
  claims.filter((claim) => claim.sentence !== head.sentence && isLead(claim, head, sentences))

/** "Cawood 27 Penshaw Old Boys 24": points, of a match that has no other figure for them. */
const SCORES = /^\P{L}*\p{Lu}[^\d.:;]* \d{1,3},? \p{Lu}[^\d.:;]* \d{1,3}\P{L}*$/u

function mayBeHeld({ quantity, text }: Claim): boolean {
  const { kind, stated, moment } = quantity
  if (SCORES.test(text) || moment !== null || stated.kind !== 'decimal' || !KINDS.has(kind)) return false
  return kind !== 'count' || toNumber(stated.value) >= LEAST_COUNT
}

/** Whether a claim stands elsewhere than in this headline. */
const isElsewhere = (claim: Claim, { document, index }: Sentence): boolean =>
  claim.document !== document || claim.cell !== null || claim.sentence !== index

/**
 * Whether a text or table has a figure of that sort that the headline's may be said of, as fine as that or finer; a
 * level bears a change out only where it shares a word with the headline or stands in the lead.
 */
function isStated(
  head: Claim,
  words: ReadonlySet<string>,
  claims: readonly Claim[],
  own: Sentence,
  sentences: readonly Sentence[],
): boolean {
  const room = widened(head.quantity)
  const digits = significantDigits(nominal(head.quantity.stated)).length
  return claims.some((claim) => {
    if (!isElsewhere(claim, own) || !isTelling(claim)) return false
    const quantity = meantBy(claim, head) ?? likened(claim.quantity, head.quantity)
    if (quantity === null) return false
    const value = nominal(quantity.stated)
    if (quantity.stated.kind === 'decimal' && significantDigits(value).length < digits) return false
    const [x, y] = [toNumber(value), sizeOf(head.quantity)]
    if (!isLooselySame(x, y) && !(contains(room, value) && isWithinReach(x, y))) return false
    // "Rovers cut losses by £6.2m" is not borne out by a loan of £6.2m.
    const changed = head.quantity.change !== null && claim.quantity.change === null
    return !changed || isLead(claim, head, sentences) || sharedWords(words, claim, sentences) > 0
  })
}

/** Whether two figures of one sentence below come to a headline's, one taken from the other: "19,200 to 5,200", "14,000 fewer". */
const isMadeBelow = (head: Claim, told: readonly Sentence[]): boolean =>
  told.some(
    ({ document, claims }) =>
      document === head.document &&
      claims.some((a) =>
        claims.some(
          (b) =>
            a !== b &&
            a.sentence !== head.sentence &&
            a.quantity.unit === b.quantity.unit &&
            a.quantity.kind === head.quantity.kind &&
            sizeOf(a.quantity) - sizeOf(b.quantity) === sizeOf(head.quantity),
        ),
      ),
  )

/** A bound of a headline is said of what lies near it, as a factor: "more than 1,800 jobs" not of 23,000. */
const REACH = 1.6

const isWithinReach = (a: number, b: number): boolean => a <= REACH * b && b <= REACH * a

/** A figure that is a slip away from the headline's, whoever states it. */
interface Neighbour {
  readonly chance: number
  /** Words of the headline that stand next to it, and the documents that have it under one of them. */
  readonly words: Set<string>
  readonly documents: Set<number>
  readonly claims: Claim[]
}

/** The figure that is a slip away from the headline's, under most of its words; null where none is. */
function neighbourOf(head: Claim, words: ReadonlySet<string>, claims: readonly Claim[], own: Sentence): Claim | null {
  const neighbours = new Map<string, Neighbour>()
  for (const claim of claims) {
    const { quantity } = claim
    if (!isElsewhere(claim, own) || quantity.stated.kind !== 'decimal') continue
    if (quantity.kind !== head.quantity.kind && !(quantity.kind === 'money' && isBare(head))) continue
    if (timesExclude(claim.time, head.time) || isOpposed(claim, head) || isOtherAspect(claim, head)) continue
    // What a headline tells a year is not what a text tells without.
    if (head.quantity.per !== null && head.quantity.per !== quantity.per) continue
    const near = nearWords(words, claim)
    const value = near.length === 0 ? null : meantBy(claim, head)
    const chance = value === null ? null : chanceBetween(head, value)
    if (value === null || chance === null) continue
    if (own.claims.some((other) => other !== head && isSame(other.quantity, quantity))) continue
    const key = printDecimal(nominal(value.stated))
    const known = neighbours.get(key) ?? { chance, words: new Set(), documents: new Set(), claims: [] }
    for (const word of near) known.words.add(word)
    known.documents.add(claim.document)
    known.claims.push(claim)
    neighbours.set(key, known)
  }
  // Whoever states the very figure bears it out, whatever the words.
  for (const claim of claims) {
    const value = isElsewhere(claim, own) && claim.quantity.stated.kind === 'decimal' ? meantBy(claim, head) : null
    const known = value === null ? undefined : neighbours.get(printDecimal(nominal(value.stated)))
    if (known !== undefined && significantDigits(nominal(value!.stated)).length > 1) known.documents.add(claim.document)
  }
  const telling = [...neighbours.values()].filter((neighbour) => isTellingNeighbour(neighbour, head))
  const best = telling.sort((a, b) => scoreOf(b) - scoreOf(a))[0]
  return best?.claims.find((claim) => claim.document === head.document) ?? best?.claims[0] ?? null
}

/** Round figures of other texts are all one slip apart, without a scale word: 80,000 children and a print run of 40,000. */
function isTellingNeighbour({ chance, words, documents, claims }: Neighbour, head: Claim): boolean {
  const digits = (claim: Claim): string => significantDigits(nominal(claim.quantity.stated))
  const isScaled = (claim: Claim): boolean => /\p{L}/u.test(claim.reading.text)
  const isRound = (claim: Claim): boolean =>
    digits(claim).length === 1 && (digits(claim) !== digits(head) || !(isScaled(claim) || isScaled(head)))
  if (digits(head).length === 1 && !documents.has(head.document) && claims.every(isRound)) return false
  // What stands below a headline may be about the outlet itself: 340 members, and 642 stations in another text.
  const isCoarse = (claim: Claim): boolean =>
    claim.document !== head.document && digits(claim).length > digits(head).length
  if (head.place === 'standfirst' && chance > LIKELY && claims.every(isCoarse)) return false
  return words.size > 1 || chance <= LIKELY || (chance <= LIKELIEST && documents.size > 1)
}

const scoreOf = ({ chance, words, documents }: Neighbour): number => words.size + documents.size - chance

/** Changes up and down, and the share of a thing and by how much it changed, are two figures. */
function isOpposed(a: Claim, b: Claim): boolean {
  const [x, y] = [a.quantity.change, b.quantity.change]
  if (x !== null && y !== null) return x !== y
  return a.quantity.kind === 'percent' && isChange(a) !== isChange(b)
}

/** A target or a forecast and what came of it are two figures. */
const isOtherAspect = (a: Claim, b: Claim): boolean =>
  FUTURES.some((aspect) => a.subject.qualifiers.includes(aspect) !== b.subject.qualifiers.includes(aspect))

const FUTURES = ['forecast', 'target', 'proposed'] as const

/** A figure behind "by" is by how much, whatever stands between that and the verb: "cuts sales of tea by 31%". */
const isChange = ({ quantity, text, mark }: Claim): boolean =>
  quantity.change !== null || /\bby\s+(?:[a-zÀ-ɏ]+\s+)?$/i.test(text.slice(0, mark.from))

function isSame(a: Quantity, b: Quantity): boolean {
  const y = toUnitOf(b, a)
  return y !== null && compareQuantities(a, y) !== 'conflict'
}

/** How many unrelated figures lie one slip away from the headline's, as a share, where the other, rounded as it is, does. */
function chanceBetween({ quantity: head, reading }: Claim, other: Quantity): number | null {
  const [own, value] = [nominal(head.stated), nominal(other.stated)]
  const rounded = head.hedge === 'more-than' ? cutTo(value, own) : roundTo(value, head.step.exponent)
  const isRounded = Math.abs(toNumber(rounded) / toNumber(value) - 1) <= MOST_ROUNDED
  const slip = (isRounded ? slipOfRounded(own, rounded, value) : null) ?? slipBetween(own, value)
  if (slip === null) return null
  return slip.kind === 'scale' && slip.power === 2 && INDIAN.test(reading.text) ? INDIAN_CHANCE : slip.chance
}

/** A digit that was lost is told of figures as they stand only: rounded, any figure a tenth as large may have lost one. */
function slipOfRounded(own: Decimal, rounded: Decimal, value: Decimal): Slip | null {
  const slip = slipBetween(own, rounded)
  return slip?.kind === 'dropped-digit' && !equalDecimals(rounded, value) ? null : slip
}

/** Scale words a hundred apart, and how often unrelated figures of one digit lie so. */
const INDIAN = /\b(?:lakhs?|crores?)$/i
const INDIAN_CHANCE = 0.03

/** A figure cut off behind as many digits as another has: "more than half a billion" of 558 million. */
function cutTo(value: Decimal, own: Decimal): Decimal {
  const count = significantDigits(own).length
  const digits = significantDigits(value)
  return decimal(Number(digits.slice(0, count)), value.exponent + Math.max(0, digits.length - count))
}

function relationOf(by: Claim, { from, to, loose }: LevelPair): Relation | null {
  if (loose || by.quantity.kind === 'percent') return null
  const [x, y] = [toUnitOf(from.quantity, by.quantity), toUnitOf(to.quantity, by.quantity)]
  if (x === null || y === null || from.quantity.kind !== by.quantity.kind) return null
  const origin = from.document === by.document ? 'passage' : 'documents'
  return changeRelation(by, levelOf(from), levelOf(to), {
    direction: by.quantity.change,
    confidence: CONFIDENCE,
    origin,
  })
}

/** The two levels under most words of the headline that lie a slip away from what it tells; null where none do. */
function likeliest(
  relations: readonly Relation[],
  words: ReadonlySet<string>,
  sentences: readonly Sentence[],
): Relation | null {
  let best: { relation: Relation; shared: number } | null = null
  for (const relation of relations) {
    const [from, to, by] = relation.terms.map(({ quantity }) => quantity) as [Quantity, Quantity, Quantity]
    const [x, y] = [toUnitOf(from, by)!, toUnitOf(to, by)!]
    const apart = roundTo(subtract(nominal(y.stated), nominal(x.stated)), by.step.exponent)
    if (slipBetween(absolute(apart), nominal(by.stated)) === null) continue
    if (apart.mantissa > 0n !== (by.change === 'up')) continue
    const shared = sharedWords(words, relation.terms[1]!.claim!, sentences)
    const enough = shared >= 2 || (shared > 0 && 2 * shared >= words.size)
    if (enough && shared > (best?.shared ?? 0)) best = { relation, shared }
  }
  return best?.relation ?? null
}
