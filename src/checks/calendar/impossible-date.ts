import { daysInMonth, isLeapYear, isRealDate, type Moment } from '../../quantity/index.js'
import type { CalendarFault } from './fault.js'
import { monthName, printDate } from './printing.js'

/** A leap year: without a year in the text, 29 February may exist. */
const KINDEST_YEAR = 2000

/**
 * A day that no calendar has: "31 April", "29 February 2023". Null for days that exist, for moments that name no day and
 * month, and for 29 February without a year. Message values: `date`, `actual` (what was written),
 * `expected` ("April has 30 days").
 */
export function impossibleDateFault(moment: Moment): CalendarFault | null {
  const { day, month, year } = moment
  if (day === null || month === null || month < 1 || month > 12) return null
  const calendarYear = year ?? KINDEST_YEAR
  if (isRealDate(calendarYear, month, day)) return null
  const name = month === 2 && year !== null ? `${monthName(month)} ${year}` : monthName(month)
  const date = printDate(day, month, year)
  const length = `${name} has ${daysInMonth(calendarYear, month)} days`
  const leap = month === 2 && day === 29 && year !== null && !isLeapYear(year) ? [`${year} is no leap year`] : []
  return {
    values: { date, actual: date, expected: length },
    steps: [...leap, length],
    certain: true,
  }
}
