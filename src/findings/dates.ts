import type { CalendarDate } from '../documents/index.js'

/** YYYY, YYYY-MM or YYYY-MM-DD; null for no date. */
export function dateText(date: CalendarDate | null): string | null {
  if (date === null) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  const month = date.month === null ? '' : `-${two(date.month)}`
  return `${String(date.year).padStart(4, '0')}${month}${month === '' || date.day === null ? '' : `-${two(date.day)}`}`
}
