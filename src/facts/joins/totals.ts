import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, significantDigits, sizeOf, toNumber } from '../../quantity/index.js'
import { claimSize } from '../comparable.js'
import type { Relation } from '../relation.js'
import { exceeds, likened } from './likening.js'
import { leastRepairChance, repairChance } from './repairing.js'
import { subsets } from './subsets.js'
import { akin, holds, neighbours, relationOf, type Surroundings, termFor } from './surroundings.js'

/** How many sentences back the parts of a total are looked for, and at most how many figures. */
const REACH = 3
const MOST_FIGURES = 8

/** How likely by chance a slip may be, over all sums tried: where words announce a total, and where none do. */
const MOST_CHANCE = { announced: 0.04, silent: 0.002 } as const
/** Where no words announce a total it must be money and have this many digits. */
const LEAST_DIGITS = 5
const CONFIDENCE = { announced: 0.72, silent: 0.6, periods: 0.65 } as const

/** Words before a figure that announce a total, and words behind it. */
const TOTAL_BEFORE =
  /\b(?:total(?:s|led|ling|ed|ing)?|altogether|together|combined|in all|all told|sum|add(?:s|ed|ing)? (?:up|them|it|in|these|those|both)|brings?|bringing|brought the)\b/i
const TOTAL_BEHIND = /^[^,.;:]{0,24}?\b(?:altogether|combined|in all|in total|all told|together)\b/i

/**
 * Totals that follow their parts over several sentences: "Police (£312.40) and fire (£94.15) are set by others. Add them in
 * and the bill is £2,146.55." Only sums that one slip parts from their total are taken, the less likely by chance the less
 * the words announce a total.
 */
export function totalsOver(surroundings: Surroundings): Relation[] {
  const found: Relation[] = []
  surroundings.sentences.forEach((sentence, i) => {
    for (const [k, whole] of sentence.claims.entries()) {
      const before = sentence.text.slice(sentence.claims[k - 1]?.mark.to ?? 0, whole.mark.from)
      const announced = TOTAL_BEFORE.test(before) || TOTAL_BEHIND.test(sentence.text.slice(whole.mark.to))
      if (whole.quantity.hedge !== 'exact' || whole.quantity.change !== null) continue
      const relation = totalAt(whole, surroundings, i, announced)
      if (relation !== null) found.push(relation)
    }
  })
  return found
}

function totalAt(whole: Claim, surroundings: Surroundings, i: number, announced: boolean): Relation | null {
  const digits = significantDigits(nominal(whole.quantity.stated)).length
  if (!announced && (digits < LEAST_DIGITS || whole.quantity.kind !== 'money')) return null
  const before = neighbours(surroundings, i, REACH, 0)
    .map(({ claim }) => claim)
    .filter((claim) => claim.index < whole.index && isPart(claim, whole))
    .slice(0, MOST_FIGURES)
  const runs = before
    .slice(1)
    .map((_, k) => before.slice(0, k + 2).reverse())
    .filter((parts) => parts.every((part, k) => isSeen(part, whole) && !isSaidAgain(part, parts[k + 1])))
  const most = announced ? MOST_CHANCE.announced : MOST_CHANCE.silent
  for (const parts of runs) {
    const relation = sumOf(whole, parts, announced ? CONFIDENCE.announced : CONFIDENCE.silent)
    const chance = relation === null ? null : repairChance(relation)
    if (relation === null || chance === null || chance * runs.length > most) continue
    return isSumOfSome(whole, before) ? null : relation
  }
  return null
}

/** Whether a part shows in a total as precise as that: nobody adds $42,000 to make $158.4 million. */
const isSeen = (part: Claim, whole: Claim): boolean =>
  whole.quantity.kind === part.quantity.kind && sizeOf(part.quantity) >= toNumber(whole.quantity.step)

/** "$54 million, or $62.6 million with the fee": one thing twice. */
const isSaidAgain = (part: Claim, next: Claim | undefined): boolean =>
  next?.sentence === part.sentence &&
  /^[^.;:\d]{0,20}(?:, or|\bor|\()\s+$/.test(part.text.slice(part.mark.to, next.mark.from))

function isSumOfSome(whole: Claim, before: readonly Claim[]): boolean {
  for (const parts of subsets(before)) {
    const relation = sumOf(whole, parts, 1)
    if (relation !== null && holds(relation)) return true
  }
  return false
}

const isPart = (claim: Claim, whole: Claim): boolean =>
  claim.quantity.change === null &&
  claim.quantity.hedge === 'exact' &&
  claim.quantity.stated.kind === 'decimal' &&
  exceeds(whole.quantity, claim.quantity, true)

/** A sum of parts in the order of the text; null where they do not go together. */
function sumOf(whole: Claim, parts: readonly Claim[], confidence: number): Relation | null {
  return relationOf(
    { kind: 'parts', complete: true, direction: null, cue: 'total' },
    [termFor('whole', whole), ...parts.map((part) => termFor('part', part, whole))],
    confidence,
  )
}

/** Sums of fewer periods are left alone. */
const LEAST_PERIODS = 3
const PERIOD_NAMES =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:first|second|third|fourth) quarter|q[1-4])\b/i
const PERIOD_REACH = 3
const MOST_PERIOD_CHANCE = 0.2

/**
 * Figures of three or more periods that follow one another ("January 3.78 million, February 3.72 million, March 4.40
 * million"), held against the totals of like things in the set. Any total that they come to is taken for theirs; else one
 * that a slip in one of them parts from it.
 */
export function totalsOfPeriods(sentences: readonly Sentence[], claims: readonly Claim[]): Relation[] {
  const found: Relation[] = []
  let sizes: Float64Array | null = null
  for (let i = 0; i < sentences.length; i++) {
    const parts = periodParts(sentences, i)
    if (parts.length < LEAST_PERIODS) continue
    sizes ??= Float64Array.from(claims, claimSize)
    const relation = periodTotal(parts, claims, sizes)
    if (relation !== null) found.push(relation)
  }
  return found
}

/** No slip of one digit makes a total larger than this many times its parts. */
const SLIP_REACH = 20

function periodTotal(parts: readonly Claim[], claims: readonly Claim[], sizes: Float64Array): Relation | null {
  const [first] = parts as [Claim]
  const { unit } = first.quantity
  const alike = parts.every((part) => part.quantity.unit === unit)
  const own = parts.map(claimSize)
  const least = Math.max(...own)
  const most = own.reduce((sum, size) => sum + size, 0) * SLIP_REACH
  const failing: Relation[] = []
  for (const [i, whole] of claims.entries()) {
    // Most figures are plainly too small or too large.
    if (alike && whole.quantity.unit === unit && sizes[i]! < least) continue
    if (alike && whole.quantity.unit === unit && sizes[i]! > most && whole.quantity.hedge === 'exact') continue
    if (parts.includes(whole) || !parts.every((part) => isPart(part, whole))) continue
    const relation = sumOf(whole, parts, CONFIDENCE.periods)
    if (relation === null) continue
    if (holds(relation)) return null
    if (whole.quantity.hedge === 'exact' && akin(whole, first)) failing.push(relation)
  }
  const tried = new Set(failing.map((relation) => relation.terms[0]!.claim!.reading.text)).size
  const isSlip = (relation: Relation): boolean => {
    const most = isForAllOf(relation.terms[0]!.claim!, parts.length) ? MOST_NAMED_CHANCE : MOST_PERIOD_CHANCE
    if (leastRepairChance(relation) * tried > most) return false
    const chance = repairChance(relation)
    return chance !== null && chance * tried <= most
  }
  return failing.find(isSlip) ?? null
}

/** Whether a total says that it is for a stretch of so many months, weeks or quarters: "First-quarter boardings", "the week". */
const isForAllOf = ({ text }: Claim, periods: number): boolean =>
  (periods === 3 && /\b(?:quarter(?:ly)?|q[1-4]|three months|spring|summer|autumn|winter)\b/i.test(text)) ||
  (periods === 4 && /\b(?:year|annual(?:ly)?|four quarters)\b/i.test(text)) ||
  (periods === 6 && /\b(?:half|six months)\b/i.test(text)) ||
  (periods === 7 && /\bweek(?:ly)?\b/i.test(text)) ||
  (periods === 12 && /\b(?:year|annual(?:ly)?|twelve months)\b/i.test(text))

const MOST_NAMED_CHANCE = 0.8

/** The like figures from sentence `i` on that each have a month, weekday or quarter of their own beside them. */
function periodParts(sentences: readonly Sentence[], i: number): Claim[] {
  const parts: Claim[] = []
  const names = new Set<string>()
  const start = sentences[i]!
  for (let k = i; k < sentences.length && k < i + PERIOD_REACH; k++) {
    const sentence = sentences[k]!
    if (sentence.document !== start.document || sentence.block !== start.block) break
    const dates = [...sentence.text.matchAll(new RegExp(PERIOD_NAMES, 'gi'))]
    const amounts = sentence.claims.filter((claim) => isAlike(claim, parts[0] ?? sentence.claims.find(isAmount)))
    if (dates.length === 0 || dates.length !== amounts.length) break
    for (const [n, claim] of amounts.entries()) {
      const name = dates[n]![0].toLowerCase()
      if (names.has(name)) return parts
      names.add(name)
      parts.push(claim)
    }
  }
  return parts
}

const isAmount = ({ quantity }: Claim): boolean => AMOUNTS.has(quantity.kind) && quantity.change === null

/** Whether two amounts are of one size and kind, as those of successive periods are. */
function isAlike(claim: Claim, model: Claim | undefined): boolean {
  if (model === undefined || !isAmount(claim)) return false
  const own = likened(claim.quantity, model.quantity)
  if (own === null) return false
  const ratio = sizeOf(own) / sizeOf(model.quantity)
  return ratio > 1 / SIZE_REACH && ratio < SIZE_REACH
}

const SIZE_REACH = 8
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
