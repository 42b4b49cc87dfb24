import type { Claim } from '../../claims/index.js'
import { lemmaOf } from '../../text/index.js'
import { perUnitName } from '../../units/index.js'
import { type Rate, rateOf } from './rate.js'

/** Words right before a figure that make it the outcome of others. */
const OUTCOME =
  /(?:\b(?:works? out (?:at|to)|worked out (?:at|to)|that is|that['’]s|which is|puts?|putting|(?:comes?|came|coming) (?:out )?(?:to|at)|equals?|equivalent to|averag(?:e|es|ed|ing)|mean|typical|being|or|i\.e\.|which makes|you get|shared between|at (?:a|the) rate of)\b[^.;:()]{0,50}|[,(–—]\s*(?:about |around |almost |nearly |just over )?)$/i
const ON_AVERAGE = /^\W{0,2}(?:[a-zÀ-ɏ-]+ ){0,3}?(?:on average|apiece|in each)\b/i
const APIECE = /\b(?:apiece|each)$/i
/** What an average is of, where the figure itself does not say: "the average ticket at $12". */
const AVERAGE_OF = /\b(?:an? |the )?(?:average|mean|typical)\b[^.;:\d]{0,40}$/i

/** Each is looked for before the patterns that hold its words: those know all letters, and take long to set up. */
const SAYS = {
  onAverage: /\b(?:on average|apiece|in each)\b/i,
  average: /\b(?:average|typical)\b/i,
  toA: /^\s+to an? /i,
}

/** "187,000 for the average farm": the thing behind. */
const FOR_AVERAGE = /^\s+(?:for|to) (?:the|an) (?:average|typical) ([a-zÀ-ɏ][a-zÀ-ɏ-]*)/i
/** "thirty to a group": the thing behind, where its clause ends. */
const TO_A = /^\s+to an? ([a-zÀ-ɏ][a-zÀ-ɏ-]*)(?=\s*(?:[.,;:)]|and\b|$))/i
/**
 * "the average farm keeps 54 cows": the thing before, with or without one more word that tells its sort; "£16,800 on the
 * typical house, which is to say £46 a day" tells of another figure what it is for.
 */
const OF_AVERAGE =
  /\b(?:the|an|our|its) (?:average|typical) ([a-zÀ-ɏ][a-zÀ-ɏ-]*)(?: ([a-zÀ-ɏ][a-zÀ-ɏ-]*))?\b(?:(?!, (?:which|or|that) )[^.;:()\d]){0,60}$/i
/** "A farm keeps 54 cows on average": the thing at the head of the clause. */
const ONE_ON_AVERAGE = /(?:^|[.;:,]\s|\band )an? ([a-zÀ-ɏ][a-zÀ-ɏ-]*)(?: ([a-zÀ-ɏ][a-zÀ-ɏ-]*))?\b[^.;:()\d]{0,60}$/i

const KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'count', 'duration'])

/**
 * A figure as so much for each of something: its plain quantity, and what it is for ("1" where no word tells); null for
 * other figures. Of two words that may name the thing, the one that some figure of the set counts (`isCounted`) does.
 */
export function averageOf(claim: Claim, isCounted: (noun: string) => boolean): Rate | null {
  const { quantity, text, mark } = claim
  if (quantity.stated.kind !== 'decimal' || !KINDS.has(quantity.kind) || quantity.change !== null) return null
  const thing = thingsAveraged(claim).find(isCounted)
  if (thing !== undefined) return { claim, quantity: { ...quantity, per: null }, per: thing }
  if (quantity.per !== null && quantity.per !== '1')
    return { claim, quantity: { ...quantity, per: null }, per: quantity.per }
  const rate = rateOf(claim)
  if (rate !== null) return rate
  const named = AVERAGE_OF.test(text.slice(0, mark.from)) || isOnAverage(text.slice(mark.to))
  return named && quantity.per === null ? { claim, quantity, per: '1' } : null
}

/** The nouns that words around a figure may make the thing that it is an average for, likeliest first. */
function thingsAveraged({ text, mark }: Claim): string[] {
  const [before, behind] = [text.slice(0, mark.from), text.slice(mark.to)]
  const found =
    (SAYS.average.test(behind) ? FOR_AVERAGE.exec(behind) : null) ??
    (SAYS.toA.test(behind) ? TO_A.exec(behind) : null) ??
    (SAYS.average.test(before) ? OF_AVERAGE.exec(before) : null) ??
    (isOnAverage(behind) ? ONE_ON_AVERAGE.exec(before) : null)
  return (found ?? [])
    .slice(1)
    .filter((word) => word !== undefined)
    .map((word) => perUnitName(word) ?? lemmaOf(word.toLowerCase()))
}

const isOnAverage = (behind: string): boolean => SAYS.onAverage.test(behind) && ON_AVERAGE.test(behind)

/** Whether words make a figure the outcome of others. */
export const isOutcome = (claim: Claim): boolean => {
  const { text, mark, reading } = claim
  return (
    OUTCOME.test(text.slice(Math.max(0, mark.from - 70), mark.from)) ||
    isOnAverage(text.slice(mark.to)) ||
    APIECE.test(reading.text) ||
    thingsAveraged(claim).length > 0
  )
}

/** Whether words call a figure an average, or so much for each. */
export const isCalledAverage = (claim: Claim): boolean => {
  const { text, mark, reading } = claim
  return (
    AVERAGE_OF.test(text.slice(Math.max(0, mark.from - 70), mark.from)) ||
    isOnAverage(text.slice(mark.to)) ||
    APIECE.test(reading.text) ||
    thingsAveraged(claim).length > 0
  )
}
