import { addMonths, civilFromDay, dayNumber, type Moment, weekdayOf } from '../../src/quantity/index.js'
import { type Anchor, latestDay, referenceDay } from './anchor.js'
import { dateMoment, nearDayMoment, openMoment, quarterMoment, seasonMoment, spanMoment, yearSpan } from './moments.js'
import type { DatePhrase, PeriodUnit, Shift } from './phrase.js'

/** "last September", "next Thursday", "this March". */
export function resolveNear(date: DatePhrase, offset: number, anchor: Anchor): Moment {
  const reference = latestDay(anchor)
  if (reference === null || anchor.date === null) return { ...dateMoment(date), relative: true }
  if (date.month !== null) {
    const now = anchor.date.month
    if (now === null) return { ...dateMoment(date, anchor.date.year + offset), relative: true }
    const passed = date.month < now ? 0 : -1
    const ahead = date.month > now ? 0 : 1
    const year = anchor.date.year + (offset < 0 ? passed : offset > 0 ? ahead : 0)
    return { ...dateMoment(date, year), relative: true }
  }
  const day = referenceDay(anchor)
  if (day === null || offset > 0 || date.weekday === null) return nearDayMoment(null, date.weekday)
  const back = (weekdayOf(day) - date.weekday + 7) % 7
  if (offset < 0) return nearDayMoment(day - (back === 0 ? 7 : back), date.weekday)
  return nearDayMoment(day - weekdayOf(day) + date.weekday, date.weekday)
}

/** "last month", "this year", "next week": the unit that holds the document's date, or the one beside it; null for days. */
export function resolveRelative(unit: PeriodUnit, offset: number, fiscal: boolean, anchor: Anchor): Moment | null {
  const reference = latestDay(anchor)
  const precision = unit === 'weekend' ? 'period' : unit
  if (unit === 'day') return null
  if (reference === null || anchor.date === null) return openMoment(precision)
  const { year, month } = civilFromDay(reference)
  switch (unit) {
    case 'week':
    case 'weekend': {
      const day = referenceDay(anchor)
      if (day === null) return openMoment(precision)
      const monday = day - weekdayOf(day) + 7 * offset
      return unit === 'week'
        ? spanMoment(monday, monday + 6, 'week', true)
        : spanMoment(monday + 5, monday + 6, 'period', true)
    }
    case 'month': {
      if (anchor.date.month === null) return openMoment('month')
      const then = civilFromDay(addMonths(dayNumber(year, month, 1), offset))
      return namedMonth(then.year, then.month)
    }
    case 'quarter': {
      if (anchor.date.month === null) return openMoment('quarter')
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      return { ...quarterMoment(Math.floor(index / 4), (index % 4) + 1), year: null, relative: true }
    }
    case 'year':
      return { ...namedYear(year + offset), precision: fiscal ? 'period' : 'year' }
    case 'decade': {
      const from = Math.floor(year / 10) * 10 + 10 * offset
      return { ...spanMoment(0, 0, 'decade', true), ...yearSpan(from, from + 9), edtf: `${from / 10}X` }
    }
    default:
      return unit satisfies never
  }
}

/** Moments that words only point at carry no written month or year. */
const namedMonth = (year: number, month: number): Moment => ({
  ...dateMoment({ kind: 'date', year, month, day: null, weekday: null }),
  relative: true,
  month: null,
  year: null,
})

const namedYear = (year: number): Moment => ({ ...dateMoment(yearDate(year)), relative: true, year: null })

/** "last summer": the latest that has ended; "next winter": the first that has not begun; "this spring": this year's. */
export function resolveSeason(season: number, offset: number, anchor: Anchor): Moment {
  const reference = latestDay(anchor)
  if (reference === null || anchor.date === null || anchor.date.month === null) return openMoment('period')
  const now = anchor.date.year
  const at = (year: number): Moment => ({ ...seasonMoment(year, season), relative: true, year: null })
  if (offset < 0) return at([now, now - 1].find((year) => seasonMoment(year, season).to! < reference) ?? now - 2)
  if (offset > 0) return at([now, now + 1].find((year) => seasonMoment(year, season).from! > reference) ?? now + 1)
  const wintering = season === 3 && anchor.date.month <= 3
  return at(wintering ? now - 1 : now)
}

/** "two weeks ago" by the document's day; "three days later" is told from another moment and stays open. */
export function resolveShift(shift: Shift, anchor: Anchor): Moment {
  const { count, unit, direction } = shift
  const precision = unit === 'weekend' ? 'period' : unit === 'decade' ? 'year' : unit
  const yearEarlier = direction === 'earlier' && unit === 'year' && count === 1
  const reference = latestDay(anchor)
  if (reference === null || (direction !== 'ago' && !yearEarlier)) return openMoment(precision)
  if (unit === 'year' || unit === 'decade')
    return namedYear(civilFromDay(reference).year - count * (unit === 'year' ? 1 : 10))
  if (unit === 'quarter' || unit === 'month')
    return resolveRelative(unit, -count, false, anchor) ?? openMoment(precision)
  const day = referenceDay(anchor)
  if (day === null || unit === 'weekend') return openMoment(precision)
  if (unit === 'day') return nearDayMoment(day - count)
  const monday = day - weekdayOf(day) - 7 * count
  return spanMoment(monday, monday + 6, 'week', true)
}

/** A year and nothing else. */
export const yearDate = (year: number): DatePhrase => ({ kind: 'date', year, month: null, day: null, weekday: null })
