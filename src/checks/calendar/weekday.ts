import { civilFromDay, dayNumber, isRealDate, type Moment, weekdayOf } from '../../quantity/index.js'
import type { CalendarFault } from './fault.js'
import { printDate, weekdayName } from './printing.js'

/**
 * A date that does not fall on the weekday written beside it. Where the text names no year, the moment's resolved year
 * counts, else `documentYear`; without any the answer is null, as it is for a day that does not exist, and for one that
 * falls on its weekday in `documentYear` or in a year of which the text has just told (`toldYears`). Which of the two is wrong cannot be told.
 * Message values: `date`, `actual` (the calendar's weekday), `expected` (the one written).
 */
export function weekdayFault(
  moment: Moment,
  documentYear: number | null,
  toldYears: readonly number[] = [],
): CalendarFault | null {
  const { weekday, day, month } = moment
  if (weekday === null || day === null || month === null) return null
  const year = moment.year ?? (moment.from === null ? documentYear : civilFromDay(moment.from).year)
  if (year === null || !isRealDate(year, month, day)) return null
  const actual = weekdayOf(dayNumber(year, month, day))
  if (actual === weekday) return null
  const falls = (told: number): boolean =>
    isRealDate(told, month, day) && weekdayOf(dayNumber(told, month, day)) === weekday
  // "The board meets next on Tuesday, 9 June": whether the June before or after the text is meant, words tell badly.
  if (moment.year === null && [...toldYears, documentYear ?? year].some(falls)) return null
  const date = printDate(day, month, year)
  const steps = [`${date} is a ${weekdayName(actual)}`, `the text says ${weekdayName(weekday)}`]
  return {
    values: { date, actual: weekdayName(actual), expected: weekdayName(weekday) },
    steps: moment.year === null ? [`the text names no year; by the document's date it is ${year}`, ...steps] : steps,
    certain: moment.year !== null,
  }
}
