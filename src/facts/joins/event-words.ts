import type { Claim } from '../../claims/index.js'
import type { Moment } from '../../quantity/index.js'

/** What can happen on a day, by the words that say so; two dates are of one event only where one row holds for both. */
const EVENTS: readonly RegExp[] = [
  /\b(?:open(?:s|ed|ing)?|began|begins?|beginning|begun|start(?:s|ed|ing)?|launch(?:es|ed|ing)?|commenc(?:es?|ed|ing)|inaugurat(?:ed|ion)|entered service)\b/i,
  /\b(?:clos(?:es?|ed|ing)|stops \w+ing|stopp(?:ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|conclud(?:es?|ed)|complet(?:es?|ed|ion))\b/i,
  /\b(?:born|birth)\b/i,
  /\b(?:died|dies|death)\b/i,
  /\b(?:founded|established|incorporated|built|constructed)\b/i,
  /\b(?:releas(?:es?|ed|ing)|publish(?:es|ed)|issued|unveiled)\b/i,
  /\b(?:due|deadline|payable|expir(?:es?|ed|y)|until|no later than)\b/i,
  /\b(?:elections?|polls?|votes?|voted|elected|referendum)\b/i,
  /\b(?:sign(?:s|ed|ing)|agreed)\b/i,
  /\b(?:arrested|charged|sentenced|convicted)\b/i,
  /\b(?:crash(?:ed)?|collided|struck|sank|grounded|collapsed|explo(?:ded|sion))\b/i,
]

/** Characters on either side of a date in which the word for its event is looked for. */
const REACH_BEFORE = 50
const REACH_AFTER = 25

/** The numbers of the sorts of event that the words around a date name. */
export function eventsOf(claim: Claim): number[] {
  const words = around(claim)
  return EVENTS.flatMap((event, i) => (event.test(words) ? [i] : []))
}

function around(claim: Claim): string {
  if (claim.cell !== null) return `${claim.cell.rowHead} ${claim.cell.columnHead}`
  const { text, mark } = claim
  return text.slice(Math.max(0, mark.from - REACH_BEFORE), mark.to + REACH_AFTER)
}

/** "TEAL HARBOUR, March 16 (Coast Wire) — …", "your report (“Hall bill soars”, 6 March)": the day of writing is no event. */
export const isOfDateline = ({ text, mark }: Claim): boolean =>
  /\([^()]*["”’'],?\s+$/.test(text.slice(0, mark.from)) ||
  (/^(?:\p{Lu}[\p{Lu}\p{L}.'’ -]{1,40}[,(]\s*){0,3}$/u.test(text.slice(0, mark.from)) &&
    /^\)?\s*(?:\([\p{L}. ]{2,30}\)\s*)?(?:[—–-]|--)\s/u.test(text.slice(mark.to)))

/** Words of sentences that tell of two days for one thing, or of one more thing of the kind. */
const MOVED =
  /\b(?:postpon\w+|reschedul\w+|deferr\w+|delay\w*|moved|brought forward|put (?:off|back)|instead|originally|new date|no longer|extended|rather than|not on|again (?:on|in|from|until|next)|another|other|next|previous\w*|earlier|anniversary|(?:days?|weeks?|fortnight|months?|years?)(?: to the day)? (?:after|before|later|from))\b/i

/** Whether the sentence of a date tells of more days than one for its event. */
export const isMoved = ({ text }: Claim): boolean => MOVED.test(text)

/** A day that is written out; the year may be open. */
export interface Parts {
  readonly year: string | null
  readonly month: string
  readonly day: string
}

/** The day, month and year of a day that is written out or named ("Christmas Eve"); null for other moments. */
export function partsOf({ edtf, year }: Moment): Parts | null {
  const parts = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(edtf)
  return parts === null ? null : { year: year === null ? null : parts[1]!, month: parts[2]!, day: parts[3]! }
}
