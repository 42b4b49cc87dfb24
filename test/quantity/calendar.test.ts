import { describe, expect, it } from 'vitest'
import {
  addMonths,
  civilFromDay,
  dayNumber,
  daysInMonth,
  fullMonthsBetween,
  fullYearsBetween,
  isRealDate,
  weekdayOf,
} from '../../src/quantity/calendar.js'

const MS = 86_400_000

describe('the calendar agrees with Date', () => {
  it('on every day from 1600 to 2400', () => {
    const wrong: number[] = []
    const last = Date.UTC(2400, 11, 31) / MS
    for (let n = Date.UTC(1600, 0, 1) / MS; n <= last; n++) {
      const date = new Date(n * MS)
      const civil = civilFromDay(n)
      const same =
        civil.year === date.getUTCFullYear() &&
        civil.month === date.getUTCMonth() + 1 &&
        civil.day === date.getUTCDate() &&
        weekdayOf(n) === (date.getUTCDay() + 6) % 7 &&
        dayNumber(civil.year, civil.month, civil.day) === n
      if (!same) wrong.push(n)
    }
    expect(wrong).toEqual([])
  })

  it('on the length of every month', () => {
    for (let year = 1600; year <= 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
      }
    }
  })
})

describe('days that are and are not', () => {
  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2025, 4, 31, false],
    [2025, 13, 1, false],
    [2025, 0, 1, false],
    [2025, 1, 0, false],
    [2025, 1, 1.5, false],
  ])('%i-%i-%i: %s', (year, month, day, real) => {
    expect(isRealDate(year, month, day)).toBe(real)
  })
})

describe('months and years between days', () => {
  const at = (text: string): number => {
    const [year, month, day] = text.split('-').map(Number)
    return dayNumber(year!, month!, day!)
  }
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-15', -3, '2024-12-15'],
    ['2025-01-10', -13, '2023-12-10'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(at(from), months)).toBe(at(to))
  })
  it.each([
    ['1961-06-01', '2023-05-31', 61],
    ['1961-06-01', '2023-06-01', 62],
    ['2000-02-29', '2018-02-28', 18],
    ['2025-01-01', '2025-12-31', 0],
    ['2025-12-31', '2025-01-01', 0],
    ['2020-05-05', '2010-05-05', -10],
  ])('%s to %s: %i years', (from, to, years) => {
    expect(fullYearsBetween(at(from), at(to))).toBe(years)
  })
  it('counts completed months only', () => {
    expect(fullMonthsBetween(at('2025-01-31'), at('2025-02-28'))).toBe(1)
    expect(fullMonthsBetween(at('2025-01-15'), at('2025-03-14'))).toBe(1)
  })
})
