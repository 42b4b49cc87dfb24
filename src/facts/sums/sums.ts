import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import { claimSize, isShare } from '../comparable.js'
import { isAddable, isNearly, sumOf, totalOf } from '../joins/amounts.js'
import { exceeds } from '../joins/likening.js'
import { holds } from '../joins/surroundings.js'
import type { Relation } from '../relation.js'
import { percentOf } from '../rows/meaning.js'
import type { List } from './lists.js'
import { type Split, splitsOf, type Tie } from './wholes.js'

/** How sure it is that the figures of a list are all parts of the whole. */
const CONFIDENCE: Readonly<Record<Tie, number>> = {
  opened: 0.8,
  led: 0.7,
  summed: 0.78,
  apposed: 0.7,
  before: 0.7,
  counted: 0.7,
}
/** Lists of fewer parts under a tie may be of some only. */
const FEWEST: Readonly<Record<Tie, number>> = { opened: 2, led: 3, summed: 2, apposed: 2, before: 3, counted: 2 }

/** Words of a sentence that lists other things too, or parts that overlap. */
const OTHERS =
  /\b(?:most|largest|biggest|followed by|besides|apart from|other than|another|others?|at least|also|respectively|offset|net of)\b/i
/** Words of a sentence that lists some parts only: these come to no more than their whole. */
const SOME =
  /\b(?:including|includes?|included|such as|among(?:st)?|mainly|mostly|chiefly|led by|for example|e\.g\.|notably)\b/i

interface Tried extends Split {
  readonly relation: Relation
}

/** A list held against the figure that words or places make its whole; see `Tie`. The list stands in sentence `i`. */
export function listSum(list: List, i: number, sentences: readonly Sentence[]): Relation | null {
  const tried = splitsOf(list, i, sentences).flatMap((split): Tried[] => {
    const relation = sumFor(split)
    return relation === null ? [] : [{ ...split, relation }]
  })
  const holding = tried.find(({ relation }) => holds(relation))
  if (holding !== undefined) return holding.relation
  if (tried.some(isSumOfFirst) || tried.some(isSumWithOnes) || tried.some((split) => isLeftOver(split, i, sentences)))
    return null
  const [surest] = tried
    .filter(
      (split) => split.parts.length >= FEWEST[split.tie] && isFault(split, list.sentence) && !areOtherThings(split),
    )
    .sort((a, b) => CONFIDENCE[b.tie] - CONFIDENCE[a.tie])
  return surest === undefined || isSumAround(surest.parts, i, sentences) ? null : surest.relation
}

function sumFor({ whole, parts, tie }: Split): Relation | null {
  const relation = sumOf(whole, parts, CONFIDENCE[tie])
  return relation === null || !TOLD.has(tie) ? relation : { ...relation, told: true }
}

/** Ties that say for sure what is whole and what part. */
const TOLD: ReadonlySet<Tie> = new Set(['opened', 'summed'])

/** "1,488 sightings, 912 from the air and 576 from the deck, and the mean group was of two": the sum has come out before the last. */
const isSumOfFirst = ({ whole, parts }: Split): boolean =>
  claimSize(whole) >= TELLING && parts.some((_, k) => k > 0 && totalOf(parts.slice(0, k + 1)) === claimSize(whole))
/** Small numbers are the sum of others by chance. */
const TELLING = 100

/** "Three have jobs, two are joining the navy and one is going to sea": single things that are not read as figures. */
function isSumWithOnes({ whole, parts }: Split): boolean {
  const missing = claimSize(whole) - totalOf(parts)
  const { text, mark } = parts.at(-1)!
  const behind = text.slice(mark.to)
  return missing > 0 && missing <= [...behind.matchAll(SINGLE)].length
}
const SINGLE = /(?:,|;|\band|\bplus)\s+(?:one|an?|another|the)\s/gi

/**
 * Whether what the parts leave of their whole is told: "31 tonnes of that, 28 and 9, with tins accounting for the six", "of the
 * £9.0m a third goes there, £2.5m here and £3.5m to reserves", "2,230 of the 8,370, garden waste for 2,640 …".
 */
export function isLeftOver(
  { whole, parts }: Pick<Split, 'whole' | 'parts'>,
  i: number,
  sentences: readonly Sentence[],
): boolean {
  const size = claimSize(whole)
  const left = size - totalOf(parts)
  if (left <= 0) return false
  const isIt = (value: number): boolean => Math.abs(value - left) <= EXACT * size
  const isIn = (sentence: Sentence | undefined): sentence is Sentence => sentence?.document === whole.document
  const rests = sentences
    .slice(i, i + 1 + RESTS)
    .filter(isIn)
    .flatMap(({ claims }) =>
      claims.filter((claim) => claim.index > whole.index && !parts.includes(claim) && isAddable(claim)),
    )
  // "It rejects nine. On the other three it will decide by June"
  if (rests.some((a, k) => rests.slice(k + 1).some((b) => isIt(claimSize(a) + claimSize(b))))) return true
  return [sentences[i], sentences[i + 1]].some((sentence) =>
    (isIn(sentence) ? sentence.claims : []).some((claim) => {
      if (claim === whole || parts.includes(claim)) return false
      return isShare(claim)
        ? Math.abs((size * percentOf(claim.quantity)) / 100 - left) <= LEFT * size
        : claim.quantity.moment === null && isIt(claimSize(claim))
    }),
  )
}
/** How far what is left may lie from what a share of the whole comes to, and from a figure, as shares of the whole. */
const LEFT = 0.004
const EXACT = 1e-9
/** How many sentences behind a list go on with what is left. */
const RESTS = 2

function isFault({ whole, parts, relation }: Tried, { text }: Sentence): boolean {
  const isHeld = parts.every((part) => exceeds(whole.quantity, part.quantity))
  if (OTHERS.test(text) || !((isHeld && isNearly(relation)) || isScaled(relation))) return false
  return !SOME.test(text) || totalOf(parts) > claimSize(whole)
}

/** Powers of ten that scale words and lost or added noughts make. */
const SCALES: readonly number[] = [1e-9, 1e-6, 1e-3, 0.1, 10, 1e3, 1e6, 1e9]
const EVEN = 0.005
/** A part smaller than this share of its whole is lost in roundings. */
const LEAST_PART = 0.03

/** Whether one figure of a sum, a power of ten larger or smaller, would make it come out: "£6bn, £450m and £150m, in all £1.2bn". */
function isScaled({ terms }: Relation): boolean {
  const [whole, ...parts] = terms.map(({ quantity }) => sizeOf(quantity)) as [number, ...number[]]
  const sum = parts.reduce((total, part) => total + part, 0)
  const isEven = (a: number, b: number): boolean => Math.abs(a / b - 1) < EVEN
  return SCALES.some(
    (scale) =>
      isEven(sum, whole * scale) ||
      parts.some((part) => part * scale > LEAST_PART * whole && isEven(sum - part + part * scale, whole)),
  )
}

/** "73 points, 41 rebounds and 25 assists": what has names of its own is as likely something else beside the first. */
function areOtherThings({ whole, parts, tie }: Split): boolean {
  if (tie !== 'apposed' && tie !== 'before') return false
  const own = whole.subject.headClass
  return parts.every(({ subject }) => subject.headClass !== null && subject.headClass !== own)
}

/** How many sentences to each side of a list a figure may stand that it comes to. */
const REACH = 3

/** Whether another figure near by is what the parts come to: then they are parts of that one. */
function isSumAround(parts: readonly Claim[], i: number, sentences: readonly Sentence[]): boolean {
  const sum = totalOf(parts)
  const { document } = sentences[i]!
  return sentences
    .slice(Math.max(0, i - REACH), i + REACH + 1)
    .some((sentence) => sentence.document === document && sentence.claims.some((claim) => claimSize(claim) === sum))
}
