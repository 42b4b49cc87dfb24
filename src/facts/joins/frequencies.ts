import type { Claim, Sentence } from '../../claims/index.js'
import { convert, decimal, nominal, ONE, type Quantity, sizeOf, toNumber, valued } from '../../quantity/index.js'
import { perUnitName } from '../../units/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'

const CONFIDENCE = 0.78

/** Right before a length of time: something comes once in each. */
const EVERY = /\bevery (?:single )?$/i
/** "Each of the three lines runs every 10 minutes": of all of them more come. */
const SEVERAL = /\b(?:each|all|both)\b(?: of)? [^.;:]{0,40}$/i
/** Behind a count: the time in which it is counted, where it is no rate by itself. */
const IN_PERIOD = /^ (?:[a-z]+ )?(?:in|during|over) (?:an?|one|each|every|the) (hour|day|week|minute)\b/i
/** Right between a count and the length of time in which it is counted. */
const IN_TIME = /^ (?:[a-z]+ )?(?:in|during|over) (?:each |every |a |the )?$/i

/** Words between the two that make the second follow from the first. */
const LINKED =
  /\b(?:giv(?:es?|ing)|mak(?:es?|ing)|so|thus|therefore|hence|or|that is|that['’]s|i\.e\.|which (?:is|means|gives|makes|works out at)|mean(?:s|ing)|equivalent to|works out at|comes? to|adding up to|in other words)\b[^.;:\d]{0,60}$/i
const APPOSED =
  /^[^,;.:\d]{0,30}[,(–—]\s?(?:about |around |some |nearly |almost |up to |one |an? [a-z]+ )?(?:every )?$/i

/** How often something comes: once in each of a length of time, or so many times in a period. */
interface Frequency {
  readonly claim: Claim
  readonly quantity: Quantity
}

interface Count extends Frequency {
  /** The period, with the figure that gives it; null where a word does. */
  readonly period: Quantity
  readonly given: Claim | null
}

/**
 * Intervals held against how often something comes in a longer period, where words make one follow from the other: "every 12
 * minutes, giving five buses an hour", "a call every four minutes. That makes 360 a day".
 */
export function frequencyRelations(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1]
    const window = before?.document === sentence.document ? [before, sentence] : [sentence]
    const intervals = window.flatMap((one) => one.claims.flatMap((claim) => intervalOf(claim) ?? []))
    if (intervals.length !== 1) return []
    const [interval] = intervals as [Frequency]
    const counts = window.flatMap((one) => one.claims.flatMap((_, k) => countOf(one, k, interval) ?? []))
    const linked = counts.filter(({ claim }) => isLinked(interval.claim, claim, sentence))
    return linked.length === 1 ? (faultOf(interval, linked[0]!) ?? []) : []
  })
}

const isExact = ({ hedge, stated, change }: Quantity): boolean =>
  hedge === 'exact' && stated.kind === 'decimal' && change === null

function intervalOf(claim: Claim): Frequency | null {
  const { quantity, text, mark } = claim
  const lead = text.slice(0, mark.from)
  const isInterval = quantity.kind === 'duration' && isExact(quantity) && EVERY.test(lead) && !SEVERAL.test(lead)
  return isInterval ? { claim, quantity } : null
}

/** The figure at place `k` of its sentence as a count of times in a period longer than the interval. */
function countOf({ claims, text }: Sentence, k: number, { quantity: { unit } }: Frequency): Count | null {
  const claim = claims[k]!
  const { quantity } = claim
  if (quantity.kind !== 'count' || !isExact(quantity)) return null
  const next = claims[k + 1]
  const given =
    next?.quantity.kind === 'duration' && IN_TIME.test(text.slice(claim.mark.to, next.mark.from)) ? next : null
  const per = quantity.per ?? perUnitName(IN_PERIOD.exec(text.slice(claim.mark.to))?.[1]?.toLowerCase() ?? '')
  const size = given === null ? (per === null ? null : convert(ONE, per, unit)) : sizeIn(given, unit)
  if (size === null) return null
  const period = valued({ ...claim.quantity, kind: 'duration', unit, per: null, step: decimal(0) }, size)
  return { claim, quantity: { ...quantity, per: null }, period, given }
}

const sizeIn = ({ quantity }: Claim, unit: string): Quantity['step'] | null =>
  isExact(quantity) ? convert(nominal(quantity.stated), quantity.unit, unit) : null

/** Whether the later of two figures, in the sentence that is looked at, follows from the other by its words. */
function isLinked(interval: Claim, count: Claim, { claims, text }: Sentence): boolean {
  const [first, last] = interval.index < count.index ? [interval, count] : [count, interval]
  if (!claims.includes(last) || first.block !== last.block) return false
  const isInside = claims.includes(first)
  const gap = text.slice(isInside ? first.mark.to : 0, last.mark.from)
  return LINKED.test(gap) || (isInside && APPOSED.test(gap))
}

/** Null where what is left over of the period explains it: "every 40 minutes, so once in each hour". */
function faultOf({ claim, quantity }: Frequency, count: Count): Relation | null {
  const times = toNumber(nominal(count.period.stated)) / sizeOf(quantity)
  if (times < 2 || Math.abs(times - sizeOf(count.quantity)) < 1) return null
  const term = (role: string, own: Claim | null, figure: Quantity): Term => ({
    role,
    claim: own,
    quantity: figure,
    sign: 1,
  })
  const relation: Relation = {
    kind: 'average',
    terms: [
      term('total', count.given, count.period),
      term('count', count.claim, count.quantity),
      term('average', claim, quantity),
    ],
    complete: true,
    direction: null,
    confidence: CONFIDENCE,
    cue: 'every',
    origin: claim.sentence === count.claim.sentence ? 'sentence' : 'passage',
    told: true,
  }
  return evaluate(relation)?.holds === false ? relation : null
}
