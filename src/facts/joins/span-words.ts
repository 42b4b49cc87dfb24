import type { Claim, Sentence } from '../../claims/index.js'
import { BEGINS, ENDS } from './event-spans.js'

/** Before the moments of a stretch that two verbs of one sentence tell, beside those that do in several. */
const OPENS =
  /\b(?:left|leaves|departs|departed|sets? sail|sail(?:s|ed)|open(?:s|ed|ing)?|issued|signed|granted|starting|beginning)\b[^.;:]{0,30}$/i
const CLOSES =
  /\b(?:arriv(?:es?|ed|ing)|came (?:in|home|ashore)|reach(?:es|ed)|clos(?:es?|ed|ing)|shuts?|return(?:s|ed)|released|r[ua]ns? out|expires?|expired|lapse[sd]|reopen(?:s|ing)?|falls? due|matur(?:es?|ed|ing)|ending|finishing|resumes?|resumed|resigned|retire[sd]|died)\b[^.;:]{0,40}$/i
const begins = (lead: string): boolean => BEGINS.test(lead) || OPENS.test(lead)
const ends = (lead: string): boolean => ENDS.test(lead) || CLOSES.test(lead)

/** A length of time as a sentence writes it: "six weeks" of "six weeks" and of "six weeks later". */
export interface Length {
  readonly claim: Claim
  readonly before: string
  readonly behind: string
}

/** Before a length: it is what the sentence makes of its two moments; those to whom it is given may stand between. */
const MADE_OF_THEM =
  /\b(?:giv(?:es|ing)|gave|leav(?:es|ing)|allow(?:s|ed|ing)|making|meaning|last(?:s|ed|ing)?|tak(?:es|ing)|took|spen[dt](?:s|ing)?|span(?:s|ned|ning)?|over|after|that is|which is|i\.e\.|(?:window|period|total|span|stretch|run|shift|stay|stoppage|outage|closure|gap|interval|session|crossing|voyage|reign|term) of)(?: (?!and\b|but\b|of\b|with\b|in\b|at\b|on\b)[a-z’']+){0,2}? $/i
/** Before a length that stands by itself behind a stretch, and behind it. */
const APPOSED = /(?:[,;:(–—]|\s-)\s*(?:(?:or|some|a|an|exactly|just|for|that is|a (?:total|period|stretch) of),? )*$/i
const ENDS_THERE = /^(?: (?:in all|altogether|in total|all told|long|inclusive|in length))?\s*(?:$|[.,;:)–—!?]|- )/i
/** Behind a length: it counts on from one of the moments. */
const COUNTS_ON = /^ (?:later|afterwards?|after (?:that|this|it)|into)\b|^ after[.,;)]/i
/** The same with what it counts from: "40 minutes after the |alarm". */
const AFTER_WHAT = /^ after (?:the |its |their |his |her )?(\p{Ll}{4,})/u
/** Behind a length between two moments: it counts from one of them to the other, and before it. */
const COUNTS_FROM = /^ (?:after|following|from) (?!(?:that|this|then|it)\b)/i
const COUNTS_TO = /^ before /i
const HAPPENED =
  /(?:[,;:(–—]|\s-|\b\p{L}+ed|\b(?:came|began|is|are|was|were|falls?|fell|took place|exactly|just|only))\s*$/u
/** Behind a length before two moments. */
const BETWEEN = /^ (?:between|from) /i
/** Behind a length that something goes on for, before its two moments. */
const STARTS = /^, (?:starting|beginning|opening) /i
/** Around a length before the second of two moments that two sentences tell: "It was |76 years| before the last one ran, in |1964". */
const IT_WAS = /\bit (?:was|would be|took)(?: another| some)? $/i
const BEFORE_IT = /^ (?:before|until|till)\b[^.;:()]{0,60}\b(?:in|on) $/i
/** Behind a length that someone is late by, and before the moment that was meant. */
const LATE = /^ (?:late|behind (?:time|schedule))\b/i
const MEANT = /\b(?:due|scheduled|called for|meant|supposed|should|timetabled|booked)\b[^.;:]{0,40}$/i
/** Around a length: it is of something else than all the time between. */
const OF_OTHERS =
  /\b(?:(?:designed|meant|built|expected|supposed|intended|due|planned) to [a-z]+(?: for)?|waiting (?:for )?(?:over|more than)|every|each|per|another|further|first|(?<!\b(?:to|will|would|and|should|must|could|can|may|not) )last|next|at least|up to|at most|minimum|maximum|only|half|break|rest|delay)\s+(?:of )?$/i
const OTHERWISE =
  /^\s+(?:(?:[a-z]+\s+)?(?:early|ahead|overdue|notice|intervals?|breaks?|delays?|apart|ago|old|beforehand|in advance)|each|a (?:day|week|month|year)|per|of(?! (?:that|this|it)\b)|earlier|longer|shorter|more|less|faster|slower)\b/i
/** Before the two moments of a stretch. */
const FROM = /\b(?:from|between|since)(?: [a-z]+){0,2} $/i
const UNTIL = /\b(?:to|until|till|through|and)(?: [a-z]+){0,2} $/i
const HYPHENED = /-(?:minute|hour|day|week|month|year)$/i
/** Before a length that something has, and behind it, before the moment that it comes to. */
const WITHIN =
  /\b(?:within|in|after|for|another|ha(?:ve|s|d)|takes?|lasts?)(?: (?:the|a|about|some|just|exactly|next|following))* $/i
const BY =
  /^(?: (?:of|after|from) (?:that|this|it|then|the latter)(?: [a-z]+)?)?(?:,| -| –|:)? (?:that is,? |i\.e\.,? |so )?(?:by|until|till|to|on|ending|up to|no later than) $/i
/** Behind a length: it counts from something else than what was told before. */
const FROM_ELSEWHERE = /^[^,.;:]{0,30}\b(?:from|after|since|before|of) (?!that\b|this\b|it\b|then\b)/i

/** Before a length that something went on for, from whenever it began: "a record that stood for |31 years| until …". */
const STOOD = /\b(?:stood|stands|held|holds|lasted|remained|was|were|had been) for (?:\p{Ll}+ )?$/u

/** Whether words around a length say that it is of something else than the time between the moments near it. */
export const isOfOthers = ({ before, behind }: Length): boolean => OF_OTHERS.test(before) || OTHERWISE.test(behind)

/** Whether a length between two moments counts from the second back to the first. */
export const countsBack = ({ claim, behind }: Length, [a, b]: readonly Claim[]): boolean =>
  b !== undefined && COUNTS_FROM.test(behind) && a!.index < claim.index && claim.index < b.index

/** Before a length of time that something lasts, and between it and the stretch that it is of: "for 40 days, |from 3 May to 11 June". */
const GOES_ON =
  /\b(?:for|last(?:s|ed|ing)?|took|takes?|spann?(?:s|ed|ing)|over)(?: (?:a total of|exactly|just|only|all of))? $/i
const FROM_THERE = /^(?: in all| altogether)?(?:(?:,| \(|:| [–—-]) ?(?:from |between )?| from )$/i

/** Behind the length of a thing, before the stretch that it is of: "the 25-day |strike, which lasted from |3 to 27 May". */
const THING_FROM =
  /^(?: (?!average|mean|high|low|limit|target|notice|minimum|maximum|forecast|windows?|pass|passes|tickets?|costs?)[a-zÀ-ɏ’'-]+){1,2}(?: of(?: [a-zÀ-ɏ’'-]+){1,3})?(?:,? (?:which|that))?(?: (?:will )?(?:runs?|ran|lasts?|lasted|is|was|be|running|lasting|open|held))?(?: ,? ?from | \(|, (?:from |between )?)$/i
const ONE_THING = /(?:^["“'‘]?|\b)(?:an?|the|its|their|his|her|this|that|one)(?: [a-zÀ-ɏ-]+)? $/i
/** Before a length that a stretch stands right behind, and between the two. */
const IN_ALL_THE =
  /\b(?:in|over|during|after|for|covers?|covering|throughout|within)(?: (?:the|a|these|those|all|just|only|his|her|its|their))* $/i
const THE = /\b(?:the|those|these) $/i
const STRETCHED = /^(?:(?: (?:as|in|at|of|with|under)(?: [a-zÀ-ɏ’'-]+){1,4})?(?:, (?:from |between )?| \()| from )$/i
const SPENT = /\b(?:spent|spends|served|serves)(?: (?:about|some|nearly|almost|over|just|only|a total of))* $/i
/** Behind a stretch in brackets: "(reigned 1718–1734) |ruled for |16 years". */
const DID_FOR = /^\)[^.;:(),]{0,60} for $/i

/** Whether a length is that of the one stretch ("from 3 to 9 May") that its sentence names. */
export function linksStretch(length: Length, stretch: Claim): boolean {
  const { claim, before } = length
  if (stretch.index < claim.index)
    return (
      MADE_OF_THEM.test(before) || isApposed(length) || DID_FOR.test(claim.text.slice(stretch.mark.to, claim.mark.from))
    )
  const between = claim.text.slice(claim.mark.to, stretch.mark.from)
  if (HYPHENED.test(claim.reading.text)) return ONE_THING.test(before) && THING_FROM.test(between)
  if (GOES_ON.test(before) && FROM_THERE.test(between)) return true
  if (THE.test(before) && between === ' between ') return true
  return (IN_ALL_THE.test(before) || SPENT.test(before)) && STRETCHED.test(between)
}

/** Whether the words around a length say that it lies between the only two moments of its own sentence. */
export function linksOwn(length: Length, [first, second]: readonly [Claim, Claim]): boolean {
  const { claim, before, behind } = length
  const [from, until] = [leadOf(first), claim.text.slice(first.mark.to, second.mark.from)]
  if (claim.index < second.index && AND_ANOTHER.test(claim.text.slice(claim.mark.to, second.mark.from))) return false
  if (LATE.test(behind)) return MEANT.test(from) && claim.index < second.index
  if (MADE_OF_THEM.test(before)) return true
  if (HYPHENED.test(claim.reading.text)) return begins(from) && ends(until)
  if (claim.index > second.index)
    return (
      COUNTS_ON.test(behind) || isToldOf(behind, from) || (FROM.test(from) && UNTIL.test(until) && isApposed(length))
    )
  if (claim.index < first.index)
    return BETWEEN.test(behind) || (GOES_ON.test(before) && STARTS.test(behind) && ends(until))
  if (COUNTS_FROM.test(behind) || COUNTS_TO.test(behind)) return HAPPENED.test(before)
  return WITHIN.test(before) && leadsTo(length, second)
}

/** "29 minutes after the slide and 23 after the alarm at |11:26": the second of two lengths leads to the moment. */
const AND_ANOTHER = /\band \d/

/** Whether what a length counts from is what a moment is told of: "the alarm rang at |09:00 …, 40 minutes| after the alarm". */
const isToldOf = (behind: string, lead: string): boolean => {
  const what = AFTER_WHAT.exec(behind)?.[1]
  return what !== undefined && lead.toLowerCase().includes(what)
}

/** Whether a length lies between the one moment of the sentence before and the one of its own, or between two of that before. */
export function linksEarlier(length: Length, own: readonly Claim[], earlier: readonly Claim[]): boolean {
  const { claim, before, behind } = length
  const last = own[0]
  if (last !== undefined && last.index > claim.index && IT_WAS.test(before))
    if (BEFORE_IT.test(claim.text.slice(claim.mark.to, last.mark.from))) return true
  // "It took me 11 minutes to get over the line": one thing of those that were done.
  if (FROM_ELSEWHERE.test(behind) || LATE.test(behind) || /^ to \p{Ll}/u.test(behind)) return false
  const [end] = own
  if (end !== undefined)
    return end.index < claim.index
      ? MADE_OF_THEM.test(before)
      : WITHIN.test(before) && leadsTo(length, end) && (!STOOD.test(before) || begins(leadOf(earlier[0]!)))
  const [first, second] = earlier as readonly [Claim, Claim]
  const [from, until] = [leadOf(first), first.text.slice(first.mark.to, second.mark.from)]
  return MADE_OF_THEM.test(before) && ((begins(from) && ends(until)) || (FROM.test(from) && UNTIL.test(until)))
}

/** "For 16 days and reopens on |19 August". */
function leadsTo({ claim }: Length, end: Claim): boolean {
  const between = claim.text.slice(claim.mark.to, end.mark.from)
  return BY.test(between) || (ends(between) && !begins(between))
}

const leadOf = ({ text, mark }: Claim): string => text.slice(0, mark.from)
const isApposed = ({ before, behind }: Length): boolean => APPOSED.test(before) && ENDS_THERE.test(behind)

/** "Four days a week, from 10 a.m. to 4 p.m., 24 hours in all": the stretch of hours comes again on other days. */
export const isOnSeveralDays = ({ quantity, sentence }: Claim, sentences: readonly Sentence[]): boolean =>
  quantity.unit === 'h' &&
  sentences[sentence] !== undefined &&
  (sentences[sentence].claims.some(
    ({ quantity: { kind, unit, per } }) => kind === 'duration' && unit === 'd' && per === 'wk',
  ) ||
    AGAIN.test(sentences[sentence].text))
const AGAIN = /\b(?:every day|each day|daily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays|weekends)\b/i
