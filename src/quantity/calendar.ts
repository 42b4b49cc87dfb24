/** A day of the proleptic Gregorian calendar; `month` is 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the year has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The number of days in a month (1–12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)

/** Whether the calendar has this day. */
export const isRealDate = (year: number, month: number, day: number): boolean =>
  Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)

/** Whether a text is a calendar date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return false
  const [, year, month = '01', day = '01'] = match
  return isRealDate(Number(year), Number(month), Number(day))
}

/**
 * Days since 1970-01-01 (negative before). The day must be a real one.
 * Method: years counted from 1 March in eras of 400 years, so that the leap day is a year's last.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that a day number stands for: the inverse of `dayNumber`. */
export function civilFromDay(number: number): CivilDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** The weekday of a day number: 0 = Monday … 6 = Sunday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The same day `months` later (earlier where negative), clamped to the end of a shorter month (31 January → 28 February). */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilFromDay(number)
  const count = year * 12 + (month - 1) + months
  const targetYear = Math.floor(count / 12)
  const targetMonth = count - targetYear * 12 + 1
  return dayNumber(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** Completed months from one day to another; negative where `to` is earlier. */
export function fullMonthsBetween(from: number, to: number): number {
  if (to < from) return -fullMonthsBetween(to, from) || 0
  const a = civilFromDay(from)
  const b = civilFromDay(to)
  const months = (b.year - a.year) * 12 + (b.month - a.month)
  return addMonths(from, months) > to ? months - 1 : months
}

/** Completed years from one day to another (an age); negative where `to` is earlier. */
export const fullYearsBetween = (from: number, to: number): number => Math.trunc(fullMonthsBetween(from, to) / 12) || 0
