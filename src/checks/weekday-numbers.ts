import type { Claim } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import type { Ledger } from '../facts/index.js'
import { civilFromDay, dayNumber, daysInMonth, weekdayOf } from '../quantity/index.js'
import { weekdayName, weekdayNamed } from './calendar/index.js'
import type { Discrepancy } from './discrepancy.js'

/** How sure it is that two days in a row do not lie as far apart as their weekdays, and that no month near has them. */
const APART = 0.9
const NO_MONTH = 0.82
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\b|Feb\\b|Mar\\b|Apr\\b|Jun\\b|Jul\\b|Aug\\b|Sept?\\b|Oct\\b|Nov\\b|Dec\\b'
const NUMBER = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]\\d| ?[ap]\\.?m\\b| ?%)'
/** "Saturday 11 and Sunday 12", with or without the month behind the second. */
const PAIR = new RegExp(
  `\\b(${WEEKDAY}) ${NUMBER}(?:,? (?:and|or|to|until|through|&) | ?[–-] ?|, )(${WEEKDAY}) ${NUMBER}(?: (?:of )?(${MONTH}))?`,
  'g',
)
/** A day without a month is of one about so many days around the document's own. */
const REACH = 45
const WEEK = 7
const LAST = 31

/**
 * Two days told by weekday and number, of which only the second may name its month: their weekdays must lie as far apart as
 * their numbers, and in a document with a date some month near it must have them.
 */
export function weekdayNumbers(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void {
  for (const claim of ledger.claims) {
    const { moment } = claim.quantity
    if (moment === null || moment.weekday === null || claim.cell !== null) continue
    for (const match of claim.text.matchAll(PAIR)) {
      const found = match.index === claim.mark.from ? faultOf(match, dayOf(ledger.documents[claim.document]!)) : null
      if (found !== null) report({ ...discrepancyOf(claim, match[0], found), ruleId })
    }
  }
}

/** A day by its number whose weekday is another than the one written, with what shows it. */
interface Fault {
  readonly day: number
  readonly actual: number
  readonly written: number
  readonly step: string
  readonly confidence: number
}

function faultOf([, first, a, second, b, month]: RegExpExecArray, own: number | null): Fault | null {
  const [weekday, other] = [weekdayNamed(first!)!, weekdayNamed(second!)!]
  const [day, next] = [Number(a), Number(b)]
  const apart = next - day
  if (apart <= 0 || next > LAST) return null
  const actual = (weekday + apart) % WEEK
  if (actual !== other) {
    const step = `${apart} days from ${first} ${day} it is a ${weekdayName(actual)}`
    return { day: next, actual, written: other, step, confidence: APART }
  }
  if (month !== undefined || own === null || hasMonthWith(own, day, weekday)) return null
  const step = `by the document's date, no month near it has a ${first} ${day}`
  return { day, actual: weekdayIn(own, day), written: weekday, step, confidence: NO_MONTH }
}

function dayOf({ date }: Document): number | null {
  return date === null || date.month === null || date.day === null ? null : dayNumber(date.year, date.month, date.day)
}

const discrepancyOf = (
  claim: Claim,
  text: string,
  { day, actual, written, step, confidence }: Fault,
): Omit<Discrepancy, 'ruleId'> => ({
  claims: [{ claim, role: 'date' }],
  confidence,
  values: { date: `day ${day}`, actual: weekdayName(actual), expected: weekdayName(written) },
  expected: null,
  actual: text,
  steps: [step, `the text says ${text}`],
  cause: null,
  suggestions: [],
})

/** Whether a day of this number near a day falls on a weekday. */
function hasMonthWith(near: number, day: number, weekday: number): boolean {
  for (let number = near - REACH; number <= near + REACH; number++)
    if (weekdayOf(number) === weekday && civilFromDay(number).day === day) return true
  return false
}

/** The weekday of a day of this number in the month of another day. */
function weekdayIn(near: number, day: number): number {
  const { year, month } = civilFromDay(near)
  return weekdayOf(dayNumber(year, month, Math.min(day, daysInMonth(year, month))))
}
