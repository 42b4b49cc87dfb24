import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf, toNumber } from '../../quantity/index.js'
import { isShare } from '../comparable.js'
import { wordsOf } from '../joins/head-words.js'
import { isOneSlipAway } from '../joins/mending.js'
import { relationOf } from '../joins/surroundings.js'
import type { Relation, Term } from '../relation.js'
import { percentOf, sharesMeant } from '../rows/meaning.js'
import { type Link, linkOf } from './links.js'
import { isName, isOperand, type Pair, pairsIn, percentBetween } from './pairs.js'
import { solePair } from './sole.js'
import { toldPair } from './told.js'

/** How a share is known to be of a pair: by its place beside the pair, or by the words around it. */
type Tie = Link | 'of-figure' | 'of-noun' | 'sole'

/** How sure it is that the share is of the pair. */
const CONFIDENCE: Readonly<Record<Tie, number>> = {
  'of-figure': 0.8,
  apposed: 0.8,
  before: 0.8,
  'taken-up': 0.76,
  'of-noun': 0.76,
  ahead: 0.74,
  sole: 0.74,
}
/** Ties that leave no doubt: what the part leaves of its whole and how far off the share lies say nothing against them. */
const SURE: ReadonlySet<Tie> = new Set(['of-figure', 'apposed', 'before'])
const ORDER = Object.keys(CONFIDENCE) as readonly Tie[]
/** A share that lies farther from what a pair makes than this, as a factor, is of something else, unless by a slip of the pen. */
const NEAR = 1.7
/** How many sentences to each side of a share and its pair figures are tried that may bear the share out. */
const AROUND = 1
/** How many sentences back and ahead another whole may stand for the part, or another part for the whole. */
const REACH_BACK = 14
const REACH_AHEAD = 3

/** A share with the pair that it is told of; the pair stands in sentence `j`, the share in sentence `i`. */
interface Tied {
  readonly share: Claim
  readonly pair: Pair
  readonly tie: Tie
  readonly i: number
  readonly j: number
}

/**
 * Shares held against the part and whole that stand beside them or in a sentence next to theirs, whatever words are
 * between: "of the 450 customers, 90 …. So one in five …". `settled` are the shares that other readings have found part
 * and whole of. Only what fails is given, and only where no other figures near by bear it out.
 */
export function passageShares(sentences: readonly Sentence[], settled: ReadonlySet<Claim>): Relation[] {
  const pairsAt = onceEach(pairsIn)
  const operandsAt = onceEach(({ claims }) => claims.filter(isOperand))
  return sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((share) => {
      if (!isShare(share) || settled.has(share) || isName(share) || isWhole(share)) return []
      const tied = surestOf(tiesOf(share, i, sentences, pairsAt))
      return tied === null ? [] : (faultOf(tied, sentences, operandsAt) ?? [])
    }),
  )
}

/** What is found in each sentence, looked for once. */
type InEach<Found> = (sentence: Sentence) => readonly Found[]

function onceEach<Found>(find: InEach<Found>): InEach<Found> {
  const known = new Map<Sentence, readonly Found[]>()
  return (sentence) => {
    let found = known.get(sentence)
    if (found === undefined) known.set(sentence, (found = find(sentence)))
    return found
  }
}

/** "63 out of 140" is part and whole itself. */
const isWhole = ({ quantity: { kind, stated }, reading }: Claim): boolean =>
  kind === 'ratio' &&
  stated.kind === 'fraction' &&
  /\bof\b/i.test(reading.text) &&
  toNumber(stated.denominator) >= LEAST_WHOLE

/** Whether the words around a share tie it to one figure of a pair alone. */
const isOfLast = (share: Claim, pair: Pair): boolean => isOfBase(share, pair) || isOfThem(share, pair)

/** "It has grown by 4,900 from 56,500, or 8.7 per cent": what it grew by, and no part. */
const isOfBase = ({ sentence, text, mark }: Claim, { part, whole }: Pair): boolean =>
  [part.claim, whole.claim].some(
    (claim) =>
      claim.sentence === sentence &&
      claim.mark.to < mark.from &&
      /\bfrom $/i.test(text.slice(0, claim.mark.from)) &&
      /^,? or $/i.test(text.slice(claim.mark.to, mark.from)),
  )

/** "9,600 meals to 1,150 children, about 40% of whom …": a share of the last figure, and not that in the first. */
const isOfThem = ({ text, mark, index, sentence }: Claim, { part, whole, by }: Pair): boolean =>
  by === 'beside' &&
  part.claim.sentence === sentence &&
  Math.max(part.claim.index, whole.claim.index) < index &&
  /^ of (?:whom|which|them|those|these)\b/i.test(text.slice(mark.to))

/** Of the surest ties the one that the share fits best. */
function surestOf(ties: readonly Tied[]): Tied | null {
  const tie = ORDER.find((name) => ties.some((tied) => tied.tie === name))
  const distance = ({ share, pair }: Tied): number => Math.abs(Math.log(percentIn(pair) / percentOf(share.quantity)))
  const [best] = ties.filter((tied) => tied.tie === tie).sort((a, b) => distance(a) - distance(b))
  return best ?? null
}

function tiesOf(share: Claim, i: number, sentences: readonly Sentence[], pairsAt: InEach<Pair>): Tied[] {
  const sentence = sentences[i]!
  const told = toldPair(share, i, sentences)
  const beside = [i, i - 1, i + 1].flatMap((j) => {
    const other = sentences[j]
    if (other?.document !== sentence.document) return []
    return pairsAt(other).flatMap((pair): Tied[] => {
      const tie = pair.part.claim === share || isOfLast(share, pair) ? null : linkOf(share, i, sentence, pair, j)
      return tie === null || (tie === 'ahead' && !opens(share, sentence, pair, other))
        ? []
        : [{ share, pair, tie, i, j }]
    })
  })
  const sole = told === null && beside.length === 0 ? solePair(share, i, sentences) : null
  if (sole !== null) return [{ share, pair: sole, tie: 'sole', i, j: i }]
  return told === null
    ? beside
    : [{ share, pair: told.pair, tie: told.byFigure ? 'of-figure' : 'of-noun', i, j: i }, ...beside]
}

/** Whether a share is the one figure of its sentence, and the next begins its figures with a pair. */
function opens(share: Claim, sentence: Sentence, pair: Pair, next: Sentence): boolean {
  if (sentence.claims.some((claim) => claim !== share && isFigure(claim))) return false
  if (next.claims.some((claim) => isOperand(claim) && claim.mark.to <= pair.from && mayBeOf(claim, pair))) return false
  if (pair.by === 'beside' && !isOfOne(pair, sentence, next)) return false
  // "Of the £170m, £90m came from home and £80m from abroad": the share may as well be that of all.
  return pair.by !== 'them' && sizeOf(pair.whole.quantity) >= LEAST_WHOLE && !isParted(pair, pairsIn(next))
}

/** Whether a figure may be part or whole of one of a pair: no "four clinics" of patients. */
const mayBeOf = (claim: Claim, { part, whole }: Pair): boolean => {
  const own = claim.subject.headClass
  const others = [part, whole].map((member) => member.claim.subject.headClass).filter((name) => name !== null)
  return own === null || others.length === 0 || others.includes(own)
}

/** Whether the two sentences speak of one thing and the second gives no other pair for it. */
function isOfOne({ part, whole }: Pair, sentence: Sentence, next: Sentence): boolean {
  const pairs = pairsIn(next).filter(({ by }) => by === 'beside')
  if (pairs.length !== 1 || [part, whole].some(({ quantity }) => quantity.kind !== 'count')) return false
  const words = wordsOf(next)
  return [...wordsOf(sentence)].some((word) => words.has(word))
}

/** Whether a claim is a figure of its own, and no day and no "first". */
const isFigure = ({ quantity: { moment, kind } }: Claim): boolean => moment === null && kind !== 'ordinal'

/** Of a whole this small nearly any part makes a share near the one told. */
const LEAST_WHOLE = 15

const isParted = ({ whole }: Pair, pairs: readonly Pair[]): boolean => {
  const parts = pairs.filter((pair) => pair.whole.claim === whole.claim)
  const sum = parts.reduce((total, { part }) => total + sizeOf(part.quantity), 0)
  return parts.length > 1 && Math.abs(sum / sizeOf(whole.quantity) - 1) < EVEN
}

/** Sums that miss their whole by less than this share of it are rounded. */
const EVEN = 0.01

const ELSEWHEN =
  /\b(?:ago|earlier|previous(?:ly)?|formerly|used to|target(?:s|ed)?|aims?|goal|plans?|planned|forecasts?|expect(?:s|ed)?|promised?|budgeted|if|unless|last (?:year|month|week|quarter|season|time))\b/i

const SUPPOSED = /\b(?:would|could|should|might|must|will|may)\b/i

function faultOf(tied: Tied, sentences: readonly Sentence[], operandsAt: InEach<Claim>): Relation | null {
  const { share, pair, tie } = tied
  const percent = percentIn(pair)
  if (isMeant(share, percent) || isBorneOut(tied, sentences, operandsAt)) return null
  const relation = relate(tied)
  if (relation === null || SURE.has(tie)) return relation
  if ((tie !== 'of-noun' && ELSEWHEN.test(share.text)) || (tie === 'ahead' && SUPPOSED.test(share.text))) return null
  if (pair.by !== 'worked' && isMeant(share, 100 - percent)) return null
  if (isTakenElsewhere(tied, percent, sentences)) return null
  const factor = percent / percentOf(share.quantity)
  return (factor < NEAR && factor > 1 / NEAR) || isOneSlipAway(relation) ? relation : null
}

const percentIn = ({ part, whole }: Pair): number => (sizeOf(part.quantity) / sizeOf(whole.quantity)) * 100

function isMeant(share: Claim, percent: number): boolean {
  const { low, high } = sharesMeant(share.quantity)
  return percent >= low && percent <= high
}

/** Whether another share beside the two is what the pair makes: "of the 1,020, 255 were let: one in four". */
const isTakenElsewhere = ({ share, i, j }: Tied, percent: number, sentences: readonly Sentence[]): boolean =>
  sentences
    .slice(Math.max(0, Math.min(i, j) - AROUND), Math.max(i, j) + AROUND + 1)
    .some(({ claims }) => claims.some((other) => other !== share && isShare(other) && isMeant(other, percent)))

/** Whether two figures of the sentence of a share, or of it and the one before, make it. */
export const isMadeBeside = (share: Claim, i: number, sentences: readonly Sentence[]): boolean => {
  const { document } = sentences[i]!
  const figures = sentences
    .slice(Math.max(0, i - AROUND), i + 1)
    .filter((sentence) => sentence.document === document)
    .flatMap(({ claims }) => claims.filter((claim) => claim !== share && isOperand(claim)))
  return figures.some((part) =>
    figures.some((whole) => {
      const percent = part === whole ? null : percentBetween(part, whole)
      return percent !== null && isMeant(share, percent)
    }),
  )
}

/** Whether other figures near by make the share: another whole of the part, another part of the whole, or two beside them. */
function isBorneOut({ share, pair, i, j }: Tied, sentences: readonly Sentence[], operandsAt: InEach<Claim>): boolean {
  const { document } = sentences[i]!
  const figuresIn = (from: number, to: number): Claim[] =>
    sentences
      .slice(Math.max(0, from), to + 1)
      .filter((sentence) => sentence.document === document)
      .flatMap(operandsAt)
  const { low, high } = sharesMeant(share.quantity)
  const isSaid = (percent: number): boolean => percent >= low && percent <= high
  const bears = (part: Claim, whole: Claim): boolean => {
    const percent = part === whole ? null : percentBetween(part, whole)
    return percent !== null && isSaid(percent)
  }
  // "They killed 28 in 2024 and 41 last year. It's 46%": what two levels lie apart by.
  const bearsOrRose = (part: Claim, whole: Claim): boolean => {
    const percent = part === whole ? null : percentBetween(part, whole)
    return percent !== null && (isSaid(percent) || isSaid(10_000 / percent - 100))
  }
  const [first, last] = [Math.min(i, j), Math.max(i, j)]
  const far = figuresIn(first - REACH_BACK, last + REACH_AHEAD)
  const near = figuresIn(first - AROUND, last + AROUND)
  return (
    far.some((claim) => bears(pair.part.claim, claim) || bears(claim, pair.whole.claim)) ||
    near.some((part) => near.some((whole) => bearsOrRose(part, whole)))
  )
}

function relate({ share, pair, tie }: Tied): Relation | null {
  const { part, whole } = pair
  const terms: Term[] = [
    { role: 'part', claim: part.claim, quantity: part.quantity, sign: 1 },
    { role: 'share', claim: share, quantity: share.quantity, sign: 1 },
    { role: 'whole', claim: pair.by === 'one' ? null : whole.claim, quantity: whole.quantity, sign: 1 },
  ]
  const relation = relationOf(
    { kind: 'share', complete: true, direction: null, cue: share.text },
    terms,
    CONFIDENCE[tie],
  )
  return relation === null ? null : { ...relation, exact: true, told: true }
}
