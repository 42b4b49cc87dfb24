import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import { Dash, Digits, Stop, type Token, tokenAt, Word } from '../tokens.js'
import { worthOf } from '../vocabulary.js'
import { wordSet } from '../word-set.js'

/** Whether a figure is part of a time of day: "ten past six", "since seven.", "at 7.52 on the evening of", "Tuesdays 17-19". */
export function isTimeOfDay(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokenAt(tokens, figure.first - 1)
  const led = before !== undefined && ((before.marks & BEFORE_HOUR) !== 0 || before.tokenType === Dash)
  if (!led && ((tokens[figure.next]?.marks ?? 0) & BEHIND_MINUTES) === 0) return false
  return (
    isPast(tokens, figure) ||
    isBeforeHour(tokens, figure) ||
    isToHour(tokens, figure) ||
    isHour(tokens, figure) ||
    isOpeningHour(tokens, figure)
  )
}

/** "ten past six", "ten o'clock": minutes and hours. */
function isPast(tokens: readonly Token[], { first, next }: Figure): boolean {
  const before = tokenAt(tokens, first - 1)?.key
  const after = tokens[next]?.key
  return (
    after === "o'clock" ||
    (after === 'past' && isNumber(tokens[next + 1])) ||
    (before === 'to' &&
      tokenAt(tokens, first - 2)?.key === 'quarter' &&
      isHourAt(tokens, first) &&
      next === first + 1) ||
    (before === 'past' && isNumber(tokenAt(tokens, first - 2)))
  )
}

const isNumber = (token: Token | undefined): boolean =>
  ['Digits', 'Unit', 'Tens', 'Half', 'Part'].includes(token?.tokenType.name ?? '')

/** "at eight minutes to seven", "ten minutes past six": the minutes or the hour. */
function isBeforeHour(tokens: readonly Token[], { first, next, kind, unit, explicit }: Figure): boolean {
  if (kind === 'duration' && unit === 'min')
    return hourLinks.has(tokens[next]?.key ?? '') && isHourAt(tokens, next + 1) && endsHour(tokens, next + 2)
  const [link, minutes] = [tokenAt(tokens, first - 1), tokenAt(tokens, first - 2)]
  return (
    !explicit &&
    hourLinks.has(link?.key ?? '') &&
    minuteWords.has(minutes?.key ?? '') &&
    isHourAt(tokens, first) &&
    endsHour(tokens, next)
  )
}

const hourLinks = wordSet('to past before after')
const minuteWords = wordSet('min mins minute minutes')

const fewMinutes = wordSet('five ten twenty')
const beforeMinutes = wordSet('at until till before after since around about just')

/** "at twenty to ten on Monday", "just after five to six that evening": the minutes or the hour. */
function isToHour(tokens: readonly Token[], { first, next, numeral, explicit }: Figure): boolean {
  if (explicit || numeral.literal !== null) return false
  const isMinutes = tokens[next]?.key === 'to'
  const hour = isMinutes ? next + 1 : first
  const minutes = hour - 2
  if (tokenAt(tokens, hour - 1)?.key !== 'to' || !fewMinutes.has(tokenAt(tokens, minutes)?.key ?? '')) return false
  const start = tokenAt(tokens, minutes - 1)?.tokenType === Dash ? minutes - 2 : minutes
  return beforeMinutes.has(tokenAt(tokens, start - 1)?.key ?? '') && isHourAt(tokens, hour) && isOfDay(tokens, hour + 1)
}

/** "12", "twelve": what an hour of the dial can be. */
function isHourAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const hour = token.tokenType === Digits && /^\d{1,2}$/.test(token.image) ? Number(token.image) : worthOf(token.key)
  return (token.tokenType === Digits || token.tokenType.name === 'Unit') && hour >= 1 && hour <= 12
}

/** Whether nothing that is counted follows at token `at`. */
function endsHour(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token === undefined || token.key === '' || behindHour.has(token.key)
}

const behindHour = wordSet('a an his her its their on in that this when the but as with she he it they we i')

const beforeHour = wordSet('at after since until till by before around about from')
const dayLinks = wordSet('in on this that')
const partsOfDay = wordSet('morning afternoon evening night')
const daily = wordSet('monday tuesday wednesday thursday friday saturday sunday that this')

/** "just after eight on Thursday", "at 7.52 on the evening of", "waiting since seven.": an hour told by the words around it. */
function isHour(tokens: readonly Token[], { first, next, numeral, explicit }: Figure): boolean {
  if (explicit || next !== first + 1) return false
  const lead = tokenAt(tokens, first - 1)?.key ?? ''
  const link = tokens[next]?.key ?? ''
  if (!beforeHour.has(lead) || (lead !== 'since' && !dayLinks.has(link))) return false
  if (!isHourAt(tokens, first) && !CLOCK.test(numeral.literal ?? '')) return false
  if (lead === 'since' && tokens[first]!.tokenType !== Digits && endsHour(tokens, next)) return true
  return isOfDay(tokens, next)
}

/** "in the morning", "on Monday", "that evening": which part of which day an hour before token `at` is of. */
function isOfDay(tokens: readonly Token[], at: number): boolean {
  const [link, second, third] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? '', tokens[at + 2]?.key ?? '']
  if (link === 'in') return (second === 'the' && partsOfDay.has(third)) || partsOfDay.has(second)
  if (link === 'on') return daily.has(second) || (second === 'the' && partsOfDay.has(third))
  return (link === 'this' || link === 'that') && partsOfDay.has(second)
}

const openDays = wordSet('mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends daily')

/** What one of stands right before an hour, beside dashes, or else the second behind the minutes. */
const BEFORE_HOUR = mark([...hourLinks, ...beforeHour, ...openDays])
const BEHIND_MINUTES = mark([...hourLinks, "o'clock"])

/** "open Tuesdays 17-19": from one hour to another behind the days of every week. */
function isOpeningHour(tokens: readonly Token[], { first, next }: Figure): boolean {
  if (openDays.has(tokenAt(tokens, first - 1)?.key ?? ''))
    return isHour24(tokens, first) && tokens[next]?.tokenType === Dash && isHour24(tokens, next + 1)
  return (
    tokenAt(tokens, first - 1)?.tokenType === Dash &&
    openDays.has(tokenAt(tokens, first - 3)?.key ?? '') &&
    isHour24(tokens, first - 2) &&
    isHour24(tokens, first)
  )
}

const isHour24 = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.tokenType === Digits && /^(?:1?\d|2[0-4])$/.test(tokens[at]!.image)

const timetables = wordSet(
  'tide tides sunrise sunset moonrise moonset doors kickoff departs departing arrives arriving',
)

/** "Sunrise 7.05", "Tides: high 11.04, low 17.21": times of day behind a word that announces them. */
export function isTimetabled(tokens: readonly Token[], { first, next, numeral }: Figure): boolean {
  if (!CLOCK.test(numeral.literal ?? '') || next !== first + 1 || tokens[next]?.tokenType === Word) return false
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    if (tokens[at]!.tokenType === Stop) return false
    if (timetables.has(tokens[at]!.key)) return true
  }
  return false
}

const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/

/** "5 May, 11.20": hours and minutes right behind a date or weekday that ends at `dateEnd`. */
export const isClock = (text: string, from: number, literal: string, dateEnd: number): boolean =>
  CLOCK.test(literal) && /^[\s,(]{1,3}$/.test(text.slice(dateEnd, from))
