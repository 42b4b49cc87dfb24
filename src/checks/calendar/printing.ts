import { civilFromDay, type Moment } from '../../quantity/index.js'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
) as readonly string[]

/** The English name of a weekday, 0 = Monday … 6 = Sunday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? ''

/** The weekday that a text begins with, whole or cut short ("Sun", "Thurs."); null where it names none. */
export function weekdayNamed(text: string): number | null {
  const word = /^[A-Za-z]{3,9}/.exec(text)?.[0].toLowerCase()
  const found = word === undefined ? -1 : WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(word))
  return found < 0 ? null : found
}

/** The English name of a month, 1–12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** "7 March 2019" from its parts, whether or not the calendar has that day. */
export const printDate = (day: number, month: number, year: number | null): string =>
  `${day} ${monthName(month)}${year === null ? '' : ` ${year}`}`

/** "7 March 2019" from a day number. */
export function printDay(number: number): string {
  const { year, month, day } = civilFromDay(number)
  return printDate(day, month, year)
}

/** A moment in words as exact as it is itself: "7 March 2019", "March 2019", "2019"; other periods by their ends. */
export function printMoment(moment: Moment): string {
  const { from, to, precision } = moment
  if (from === null || to === null) return moment.edtf
  const { year, month } = civilFromDay(from)
  if (from === to) return printDay(from)
  if (precision === 'month') return `${monthName(month)} ${year}`
  if (precision === 'year') return String(year)
  return `${printDay(from)} to ${printDay(to)}`
}

/** "14:42" from minutes since midnight. */
export const printClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** "1 day", "6 days"; decimals to one place. */
export function printCount(count: number, unit: string): string {
  const rounded = Math.round(count * 10) / 10
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`
}
