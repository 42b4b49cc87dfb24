import type { Claim, Sentence } from '../../claims/index.js'

/** "Twice the 3 percent growth of the trade": what something is held against as a multiple is of another thing. */
const MULTIPLIED = /\b(?:twice|double|triple|half|times) (?:the|its|their|that) $/i

/** Behind a multiple of an earlier level: "half as many as in 2019", "twice what it was a year ago". */
const AS_EARLIER =
  /^\s+(?:as [a-z]+ as|what (?:it|they) (?:was|were)|the (?:number|figure|total|level) (?:of|in|for))\s+/i

/** "1,215, half as many as in 2024": a multiple of the level at another time. */
export function isOfEarlier({ quantity, text, mark }: Claim): boolean {
  if (quantity.kind !== 'multiple' && quantity.kind !== 'ratio') return false
  const lead = AS_EARLIER.exec(text.slice(mark.to))
  return lead !== null && OTHER_TIME.test(text.slice(mark.to + lead[0].length))
}

const THAN = /^\s+(?:(?:[a-z]+\s+){0,3}?than|above|below|ahead\s+of|behind|short\s+of)\s+/i
/** What a figure is compared with at another time, not with another thing. */
const OTHER_TIME =
  /^(?:(?:in|at|on|during|for|it was|the|a|an|its?|that of|those of|last|this|previous|prior|same|corresponding)\s+)*(?:\d{4}|year|month|week|quarter|season|day|decade|years?|months?|weeks?|before|earlier|previously|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|spring|summer|autumn|fall|winter|count|peak|record|first|second|third|fourth|Q\d)\b/i

/** Behind a multiple: what another thing, that is told of in a clause of its own, has or does. */
const WHAT_OTHERS = /^\s+(?:what|that of|those of)\s+(?!(?:it|they|he|she)\b)/i

/** "250 more than its rival", "four times what a pupil pays": a comparison with something else than the same at another time. */
export function isOfOthers({ quantity, text, mark }: Claim): boolean {
  if (MULTIPLIED.test(text.slice(0, mark.from))) return true
  const what = quantity.kind === 'multiple' ? WHAT_OTHERS.exec(text.slice(mark.to)) : null
  if (what !== null) return !OTHER_TIME.test(text.slice(mark.to + what[0].length))
  const than = THAN.exec(text.slice(mark.to))
  return than !== null && !OTHER_TIME.test(text.slice(mark.to + than[0].length))
}

/** Heads of sentences that go on about what the last one counted: "Their ranks have swollen by …", "That is 40 fewer …". */
const GOES_ON =
  /^(?:(?:their|its|his|her|that|this|it|they|those|these|which)\b|the (?:number|figure|total|sum|tally|count|level|rise|fall|drop|increase|decrease|change)\b|(?:up|down)\b)/i

/** The one level of its sort that the sentence before gives, where this one says nothing but the change. */
export function levelBefore(
  by: Claim,
  { text, claims, document, block }: Sentence,
  last: Sentence | undefined,
): Claim | null {
  if (last === undefined || last.document !== document || last.block !== block || !GOES_ON.test(text)) return null
  if (claims.some((claim) => claim.index < by.index && AMOUNTS.has(claim.quantity.kind))) return null
  const isCountOf = (unit: string): boolean => by.quantity.kind !== 'count' || ['1', unit].includes(by.quantity.unit)
  const levels = last.claims.filter(
    (claim) =>
      isCountOf(claim.quantity.unit) &&
      AMOUNTS.has(claim.quantity.kind) &&
      claim.quantity.change === null &&
      isSized(claim, by),
  )
  return levels.length === 1 ? levels[0]! : null
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration', 'percent'])

/** Changes on another basis than the figures as reported. */
export const OTHER_BASIS =
  /\b(?:organic|constant|like-for-like|comparable|underlying|adjusted|annuali[sz]ed|real terms|inflation|seasonally|excluding|average of|a year over|per year|each year)\b/i

/** What stands between a change and the level it led to. */
const TO_LEVEL =
  /^\)?(?: (?!and\b|or\b|from\b|than\b|of\b)[a-z-]+){0,3}?(?: \([^()\d]{1,30}\))?(?:,|\s|\b(?:year-on-year|year on year|in a year|on the year|on the day|(?:from|on) (?:a|one|the|last|the previous) ?(?:year|quarter|month|week|season)?(?: earlier| before| ago)?)\b)*\b(?:to|at)\s+(?:about |around |some |just |a |the )?$/i
/** What stands between a level and the change that led to it. */
const FROM_LEVEL =
  /^(?![^.;:]*\b(?:but|while|whereas|although|though|and (?:its|their|the))\b)[^.;:]{0,45}[,(–—]\s*(?:or |which is |that is |and )?(?:(?:was|is|were|are|up|down|a|an|some|about|exactly|only|nearly|almost|just|over|by|rise|fall|increase|decrease|drop|of)\s+)*$/i

/** Behind a figure whose brackets close before the change: "£64.8m (2023: £60.0m), 8 per cent up". */
const IN_BRACKETS = /^[^()]*\)/
const BRACKETED = /\s?\([^()]*\)/g

const ALSO = /^[^.;:]{0,40}\band\s+(?:is |was )?$/

/** The level that a change led to: the one behind "to" or "at", or the one just before; null where there is none. */
export function levelBeside(by: Claim, sentence: Sentence, sized = by): Claim | null {
  const { claims, text } = sentence
  const at = claims.indexOf(by)
  const levels = (claim: Claim | undefined): claim is Claim =>
    claim !== undefined && claim.quantity.change === null && claim.quantity.moment === null && isSized(claim, sized)
  const next = claims.slice(at + 1).find((claim) => claim.quantity.moment === null)
  if (levels(next) && TO_LEVEL.test(text.slice(by.mark.to, next.mark.from))) return next
  const previous = claims
    .slice(0, at)
    .reverse()
    .find((claim) => claim.quantity.moment === null && !IN_BRACKETS.test(text.slice(claim.mark.to, by.mark.from)))
  // "167,700 tonnes, 82,300 lower than in 2019 and 13 per cent lower than in 2023"
  if (
    previous !== undefined &&
    previous.quantity.change !== null &&
    ALSO.test(text.slice(previous.mark.to, by.mark.from))
  )
    return levelBeside(previous, sentence, by)
  if (levels(previous) && FROM_LEVEL.test(text.slice(previous.mark.to, by.mark.from).replace(BRACKETED, '')))
    return previous
  return null
}

/** Whether a figure is of the sort that such a change moves: points move percentages, shares anything else. */
export function isSized({ quantity }: Claim, by: Claim): boolean {
  switch (by.quantity.kind) {
    case 'percentage-points':
    case 'basis-points':
      return quantity.kind === 'percent'
    case 'percent':
    case 'ratio':
    case 'multiple':
      return quantity.kind === 'money' || quantity.kind === 'count' || quantity.kind === 'measure'
    case 'count':
      return quantity.kind === 'count'
    case 'money':
      // "By 4.5 million euros to 154 million": a scaled number has the unit of the one before it.
      if (quantity.kind === 'count') return quantity.unit === '1' && quantity.rounded
      return quantity.kind === 'money' && quantity.unit === by.quantity.unit
    default:
      return quantity.kind === by.quantity.kind && quantity.unit === by.quantity.unit
  }
}

/** "Since the price of wheat fell by a tenth, the cost of a dozen has gone from £1.38": the first clause is of another thing. */
export function isOfSubordinate({ text, mark, index }: Claim, levels: readonly Claim[]): boolean {
  const first = levels.reduce((a, b) => (a.index < b.index ? a : b))
  return (
    index < first.index &&
    !text.slice(0, mark.from).includes(',') &&
    /^(?:Since|When|After|As|Because|Although|Though|While|If|Once|With)\b/.test(text) &&
    /,\s(?!(?:from|to|or)\b)/.test(text.slice(mark.to, first.mark.from))
  )
}

/** Before a change: it is another thing's: ", with smaller loaves going up by |2p". */
export const OF_ITS_OWN =
  /,? with (?:\p{Ll}+ ){1,4}(?:going|moving|rising|falling|climbing|dropping|growing|shrinking)(?: up| down)? by $/u

/** "1,204 votes, against 1,115 for Lund, who more than doubled the party's share": of the share, and not of the votes before. */
export const isOfItsObject = ({ quantity, text, mark }: Claim): boolean =>
  quantity.kind === 'multiple' &&
  /\b(?:who|which) (?:has |have |had )?$/i.test(text.slice(0, mark.from)) &&
  /^ (?:the|its|their|his|her)\b/i.test(text.slice(mark.to))
