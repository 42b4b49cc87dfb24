import { addMonths, fullMonthsBetween, type Moment, type Quantity, toNumber } from '../../quantity/index.js'
import type { CalendarFault } from './fault.js'
import { printClock, printCount, printMoment } from './printing.js'

export type LengthUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** A length of time as written: every count that its words allow, in its unit, ends included. */
export interface Length {
  readonly low: number
  readonly high: number
  readonly unit: LengthUnit
  /** As written: "forty-two days". */
  readonly text: string
}

/** UCUM codes of the units that calendars count in. */
const UNITS: ReadonlyMap<string, LengthUnit> = new Map([
  ['min', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
  ['wk', 'week'],
  ['mo', 'month'],
  ['a', 'year'],
])

/** A duration as a length; null for other quantities and units. `text` is the figure as written. */
export function lengthOf(quantity: Quantity, text: string): Length | null {
  const unit = UNITS.get(quantity.unit)
  if (quantity.kind !== 'duration' || unit === undefined || quantity.per !== null) return null
  const { low, high } = quantity.value
  return { low: low ? toNumber(low) : 0, high: high ? toNumber(high) : Number.POSITIVE_INFINITY, unit, text }
}

/** A least and a most count of one unit; they differ where the ends are known to the month or year only. */
interface Reach {
  readonly least: number
  readonly most: number
}

/**
 * A length of days, weeks, months or years that does not fit its start and end. `counting` says whether both ends may
 * count ("from 3 to 9 November, seven days") or only the time between ("six days later"). Weeks and longer units may
 * be rounded, or counted in full ones. Null where an end is open, where they are in the wrong order, and for units
 * shorter than a day. Message values: `actual` (what the ends make), `expected` (the length written), `from`, `to`.
 */
export function durationFault(
  length: Length,
  start: Moment,
  end: Moment,
  counting: 'either' | 'between' = 'either',
): CalendarFault | null {
  const { unit } = length
  if (unit === 'minute' || unit === 'hour') return null
  if (start.from === null || start.to === null || end.from === null || end.to === null || end.from < start.from)
    return null
  const both = counting === 'either' ? 1 : 0
  const reach: Reach = {
    least: Math.max(0, elapsed(start.to, end.from, unit)),
    most: elapsed(start.from, end.to + both, unit),
  }
  if (fits(length, reach)) return null
  const actual = reachText(reach, unit)
  return {
    values: { actual, expected: length.text, from: printMoment(start), to: printMoment(end) },
    steps: [
      `from ${printMoment(start)} to ${printMoment(end)} = ${actual}${both && unit === 'day' ? ' (the last as both ends count)' : ''}`,
      `the text says ${length.text}`,
    ],
    fitting: [Math.round(reach.least), Math.round(reach.most)],
    certain: true,
  }
}

/** A day count is exact; longer units are rounded to the nearest or cut to full ones. */
function fits({ low, high, unit }: Length, { least, most }: Reach): boolean {
  // Clocks may stop at any hour: from one day to the next but one, a day and a half may go by.
  const hours = unit === 'day' && Math.ceil(low) > high ? 1 : 0
  if (unit === 'day') return high >= least - hours && low <= most + hours
  return high > least - 1 && low <= most + 0.5
}

/** The time between two days in a unit, with its fraction; negative where the second is earlier. */
function elapsed(from: number, to: number, unit: 'day' | 'week' | 'month' | 'year'): number {
  switch (unit) {
    case 'day':
      return to - from
    case 'week':
      return (to - from) / 7
    case 'month':
      return months(from, to)
    case 'year':
      return months(from, to) / 12
    default:
      return unit satisfies never
  }
}

function months(from: number, to: number): number {
  const full = fullMonthsBetween(from, to)
  const reached = addMonths(from, full)
  const next = addMonths(from, full + 1)
  return full + (to - reached) / (next - reached)
}

function reachText({ least, most }: Reach, unit: LengthUnit): string {
  const [a, b] = [Math.round(least * 10) / 10, Math.round(most * 10) / 10]
  if (a === b) return printCount(b, unit)
  return `${a} ${b - a === 1 ? 'or' : 'to'} ${printCount(b, unit)}`
}

const DAY_MINUTES = 1440

/**
 * A length of minutes or hours that does not fit two clock times (minutes since midnight); an end before the start lies
 * on the next day. Whole hours may be rounded to the nearest. Null for other units. Message values as those of
 * `durationFault`.
 */
export function clockDurationFault(length: Length, start: number, end: number): CalendarFault | null {
  if (length.unit !== 'minute' && length.unit !== 'hour') return null
  const minutes = (end - start + DAY_MINUTES) % DAY_MINUTES
  const size = length.unit === 'hour' ? 60 : 1
  const slack = length.unit === 'hour' ? roundingMinutes(length) : 0
  if (minutes >= length.low * size - slack && minutes <= length.high * size + slack) return null
  const actual =
    length.unit === 'hour' && minutes % 60 === 0 ? printCount(minutes / 60, 'hour') : printCount(minutes, 'minute')
  const clocks = `${printClock(end)} − ${printClock(start)}`
  const split = minutes >= 60 ? ` = ${Math.floor(minutes / 60)} h ${minutes % 60} min` : ''
  return {
    values: { actual, expected: length.text, from: printClock(start), to: printClock(end) },
    steps: [`${clocks}${split} = ${printCount(minutes, 'minute')}`, `the text says ${length.text}`],
    fitting: [minutes / size],
    certain: true,
  }
}

/** Half of the last place written: half an hour for "5 hours", three minutes for "5.5 hours"; none for a range. */
function roundingMinutes({ low, high }: Length): number {
  if (low !== high) return 0
  return Number.isInteger(low) ? 30 : 3
}
