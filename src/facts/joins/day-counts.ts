import { addMonths, civilFromDay, decimal, slipBetween } from '../../quantity/index.js'

/** The least count, by unit, that says how far apart two days are: "a day later" is said of anything. */
export const SHORTEST: Readonly<Record<string, number>> = { d: 2, wk: 1, mo: 2, a: 1 }
/** How many days a length in this unit may be off as it is told. */
const ALLOWANCES: Readonly<Record<string, number>> = { d: 1, wk: 3, mo: 15, a: 183 }
/** The days between two of one weekday that are taken for each other. */
export const WEEKS: ReadonlySet<number> = new Set([7, 14])
/** A length that so many others are one slip away from tells nothing by being one. */
const MOST_CHANCE = 0.3

/** How many days a length in a unit (UCUM code) may be off as it is told; none for other units. */
export const allowance = (unit: string): number => ALLOWANCES[unit] ?? 0

/** The day so many units (UCUM codes of days, weeks, months, years) after a day, before it where negative. */
export function reached(day: number, count: number, unit: string): number {
  if (unit === 'd') return day + count
  if (unit === 'wk') return day + 7 * count
  return addMonths(day, unit === 'a' ? 12 * count : count)
}

/**
 * Whether the count from a day elsewhere comes to the day written, if one slip is mended: the day's number, month or week, or
 * one digit of the count. `back` where the day elsewhere is the later one.
 */
export function isOneSlipAway(elsewhere: number, written: number, count: number, unit: string, back: boolean): boolean {
  const apart = back ? elsewhere - written : written - elsewhere
  if (apart <= 0) return false
  return isDaySlip(reached(elsewhere, back ? -count : count, unit), written) || isCountSlip(apart, count, unit)
}

function isDaySlip(right: number, written: number): boolean {
  if (WEEKS.has(Math.abs(right - written))) return true
  const [a, b] = [civilFromDay(right), civilFromDay(written)]
  if ([a.day !== b.day, a.month !== b.month, a.year !== b.year].filter(Boolean).length !== 1) return false
  return a.day === b.day || slipBetween(decimal(a.day), decimal(b.day)) !== null
}

/** Whether the days between make a whole count of the unit that is one slip away from the one written. */
function isCountSlip(apart: number, count: number, unit: string): boolean {
  const size = unit === 'd' ? 1 : unit === 'wk' ? 7 : null
  if (size === null || apart % size !== 0) return false
  const slip = slipBetween(decimal(apart / size), decimal(count))
  return slip !== null && slip.chance <= MOST_CHANCE
}
