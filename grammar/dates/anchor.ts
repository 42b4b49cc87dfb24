import { dayNumber, daysInMonth } from '../../src/quantity/index.js'
import type { ReadingContext } from '../reading.js'

/** Whether the sentence tells of what was or of what will be; null where it does not show. */
export type Tense = 'past' | 'future' | null

/** What relative and incomplete phrases are resolved against. */
export interface Anchor {
  readonly date: ReadingContext['date']
  readonly dateOrder: ReadingContext['dateOrder']
  readonly tense: Tense
}

/** The last day that the document's date may be: the day itself, or the end of its month or year. */
export function latestDay({ date }: Anchor): number | null {
  if (date === null) return null
  const month = date.month ?? 12
  return dayNumber(date.year, month, date.day ?? daysInMonth(date.year, month))
}

/** The document's own day; null where it is not known to the day. */
export function referenceDay(anchor: Anchor): number | null {
  return anchor.date?.day != null && anchor.date.month !== null ? latestDay(anchor) : null
}
