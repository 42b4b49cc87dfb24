import type { Reading } from '../../grammar/index.js'
import type { Moment } from '../quantity/index.js'
import type { Span } from '../text/index.js'

/** Characters between a figure and a date beyond which the date is no longer taken for the figure's own. */
const REACH = 60
/** Before a date that opens its sentence and holds for all the figures in it that have none of their own. */
const OPENING =
  /^\W*(?:(?:but|and|so)\s+)?(?:(?:in|on|at|for|during|throughout)\s+)?(?:the\s+)?(?:(?:whole|rest|course|first half|second half|start|end|month|year|week)\s+(?:of|to|in)\s+)?$/i
/** What a comma or bracket between a figure and a date adds to their distance. */
const BREAK = 12

/**
 * For each reading of a sentence the period or day that it is for: every date belongs to the figure nearest to it, and
 * the one that opens the sentence to all that are left; null where there is none.
 */
export function timesOf(text: string, readings: readonly Reading[]): (Moment | null)[] {
  const times: (Moment | null)[] = readings.map((reading) => reading.quantity.moment)
  if (times.every((time) => time === null)) return times
  const distances = readings.map(() => REACH)
  let opening: Moment | null = null
  readings.forEach((date) => {
    const moment = date.quantity.moment
    if (moment === null || date.quantity.kind !== 'date') return
    if (opening === null && OPENING.test(text.slice(0, date.from))) opening = moment
    let nearest = -1
    let least = REACH
    readings.forEach((figure, i) => {
      if (figure.quantity.moment !== null) return
      if (gapBetween(figure, date) >= least) return
      const distance = distanceBetween(text, figure, date)
      if (distance < least) {
        nearest = i
        least = distance
      }
    })
    if (nearest >= 0 && least < distances[nearest]!) {
      times[nearest] = moment
      distances[nearest] = least
    }
  })
  return times.map((time) => time ?? opening)
}

/** How many characters stand between two spans. */
const gapBetween = (a: Span, b: Span): number => Math.max(0, a.to <= b.from ? b.from - a.to : a.from - b.to)

function distanceBetween(text: string, a: Span, b: Span): number {
  let distance = gapBetween(a, b)
  const to = Math.max(a.from, b.from)
  for (let at = Math.min(a.to, b.to); at < to; at++) if (BREAKS.includes(text.charAt(at))) distance += BREAK
  return distance
}

const BREAKS = ',;:()'

/** Whether two periods cannot be the same: both known and without a common day, or of different months or days. */
export function timesExclude(a: Moment | null, b: Moment | null): boolean {
  if (a === null || b === null) return false
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null) return a.to < b.from || b.to < a.from
  if (a.year !== null && b.year !== null && a.year !== b.year) return true
  if (a.month !== null && b.month !== null && a.month !== b.month) return true
  return a.day !== null && b.day !== null && a.day !== b.day && a.month === b.month
}
