import type { CalendarDate } from '../documents/index.js'

/** A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD; null for none. */
export function dateText(date: CalendarDate | null): string | null {
  if (date === null) return null
  const parts = [String(date.year).padStart(4, '0')]
  if (date.month !== null) parts.push(String(date.month).padStart(2, '0'))
  if (date.month !== null && date.day !== null) parts.push(String(date.day).padStart(2, '0'))
  return parts.join('-')
}
