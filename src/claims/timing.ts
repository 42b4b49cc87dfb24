import type { Reading } from '../../grammar/index.js'
import type { Moment } from '../quantity/index.js'
import type { Span } from '../text/index.js'

/** Characters between a figure and a date beyond which the date is no longer taken for the figure's own. */
const REACH = 60
/** A date that opens a sentence holds for all of it. */
const OPENING = 4

/**
 * The period or day that a figure is for: the nearest date in its sentence with no other figure between, or the one
 * that opens the sentence; null where there is none.
 */
export function timeOf(mark: Span, readings: readonly Reading[]): Moment | null {
  let best: Moment | null = null
  let bestDistance = REACH
  for (const reading of readings) {
    const moment = reading.quantity.moment
    if (moment === null || reading.quantity.kind !== 'date') continue
    const opens = reading.from <= OPENING
    if (!opens && figureBetween(mark, reading, readings)) continue
    const distance = reading.from >= mark.to ? reading.from - mark.to : mark.from - reading.to
    if (distance < bestDistance) {
      best = moment
      bestDistance = distance
    } else if (opens && best === null) best = moment
  }
  return best
}

function figureBetween(a: Span, b: Span, readings: readonly Reading[]): boolean {
  const from = Math.min(a.to, b.to)
  const to = Math.max(a.from, b.from)
  return readings.some((other) => other.quantity.moment === null && other.from >= from && other.to <= to)
}

/** Whether two periods cannot be the same: both known and without a common day, or of different months or days. */
export function timesExclude(a: Moment | null, b: Moment | null): boolean {
  if (a === null || b === null) return false
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) return a.to < b.from || b.to < a.from
  if (a.year !== null && b.year !== null && a.year !== b.year) return true
  if (a.month !== null && b.month !== null && a.month !== b.month) return true
  return a.day !== null && b.day !== null && a.day !== b.day && a.month === b.month
}
