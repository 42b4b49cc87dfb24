import { civilFromDay, dayNumber, daysInMonth, isRealDate, type Moment } from '../../src/quantity/index.js'
import type { DatePhrase } from './phrase.js'
import { ZONES } from './words.js'

const padded = (value: number, width = 2): string => String(value).padStart(width, '0')

/** ISO text of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civilFromDay(number)
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}`
}

const EMPTY: Moment = {
  edtf: 'XXXX',
  from: null,
  to: null,
  weekday: null,
  precision: 'day',
  relative: false,
  minutes: null,
  day: null,
  month: null,
  year: null,
}

/**
 * The moment of a date as written, in the year that the words or `year` give. A day that does not exist keeps its fields
 * and its text but no day numbers; an open year is `XXXX`.
 */
export function dateMoment(date: DatePhrase, year: number | null = date.year): Moment {
  const { month, day, weekday } = date
  const written = { ...EMPTY, weekday, day, month, year: date.year, relative: date.year === null && year !== null }
  const yearText = year === null ? 'XXXX' : padded(year, 4)
  if (day !== null) {
    const edtf = `${yearText}-${month === null ? 'XX' : padded(month)}-${padded(day)}`
    const real = year !== null && month !== null && isRealDate(year, month, day)
    const number = real ? dayNumber(year, month, day) : null
    return { ...written, edtf, from: number, to: number, precision: 'day' }
  }
  if (month !== null) {
    const edtf = `${yearText}-${padded(month)}`
    if (year === null) return { ...written, edtf, precision: 'month' }
    const from = dayNumber(year, month, 1)
    return { ...written, edtf, from, to: from + daysInMonth(year, month) - 1, precision: 'month' }
  }
  if (weekday !== null) return { ...written, edtf: 'XXXX-XX-XX', precision: 'day' }
  return year === null
    ? { ...written, precision: 'year' }
    : { ...written, ...yearSpan(year, year), edtf: yearText, precision: 'year' }
}

/** The first and last day of a run of years. */
export const yearSpan = (first: number, last: number): { readonly from: number; readonly to: number } => ({
  from: dayNumber(first, 1, 1),
  to: dayNumber(last, 12, 31),
})

/** A day that words tell from another day ("yesterday", "on Thursday"). */
export const nearDayMoment = (number: number | null, weekday: number | null = null): Moment => ({
  ...EMPTY,
  edtf: number === null ? 'XXXX-XX-XX' : isoDay(number),
  from: number,
  to: number,
  weekday,
  relative: true,
})

/** The stretch from one day to another, both inclusive; the text is the interval of its days. */
export const spanMoment = (from: number, to: number, precision: Moment['precision'], relative: boolean): Moment => ({
  ...EMPTY,
  edtf: from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`,
  from,
  to,
  precision,
  relative,
})

/** A period whose place in time the text leaves open. */
export const openMoment = (precision: Moment['precision']): Moment => ({
  ...EMPTY,
  edtf: precision === 'month' ? 'XXXX-XX' : precision === 'year' || precision === 'decade' ? 'XXXX' : 'XXXX-XX-XX',
  precision,
  relative: true,
})

/** EDTF level 2 numbers the quarters 33–36, the halves 40–41, the seasons 21–24. */
const QUARTER_BASE = 32
const HALF_BASE = 39
const SEASON_BASE = 21

/** Months `first` … `first + count − 1` of a year as one of the year's named parts. */
function partMoment(
  year: number | null,
  first: number,
  count: number,
  code: number,
  precision: Moment['precision'],
): Moment {
  if (year === null) return { ...EMPTY, edtf: `XXXX-${code}`, precision }
  const from = dayNumber(year, first, 1)
  const lastMonth = first + count - 1
  const lastYear = lastMonth > 12 ? year + 1 : year
  const last = lastMonth > 12 ? lastMonth - 12 : lastMonth
  const to = dayNumber(lastYear, last, daysInMonth(lastYear, last))
  return { ...EMPTY, edtf: `${padded(year, 4)}-${code}`, from, to, precision, year }
}

export const quarterMoment = (year: number | null, quarter: number): Moment =>
  partMoment(year, quarter * 3 - 2, 3, QUARTER_BASE + quarter, 'quarter')

export const halfMoment = (year: number | null, half: number): Moment =>
  partMoment(year, half * 6 - 5, 6, HALF_BASE + half, 'period')

/** Seasons of the northern half of the earth, whole months; the winter of a year begins in its December. */
export const seasonMoment = (year: number | null, season: number): Moment =>
  partMoment(year, season * 3 + 3, 3, SEASON_BASE + season, 'period')

/** The stretch from one moment to another; open where either end is. */
export function rangeMoment(from: Moment, to: Moment): Moment {
  const edtf = `${from.edtf}/${to.edtf}`
  const relative = from.relative || to.relative
  const shared = { ...EMPTY, edtf, relative, precision: 'period' as const }
  if (from.from === null || to.to === null || from.from > to.to) return { ...shared, ...impossibleEnd(from, to) }
  return { ...shared, from: from.from, to: to.to }
}

/** The fields of an end that no calendar has, so that a check can tell which day it is. */
function impossibleEnd(from: Moment, to: Moment): Partial<Moment> {
  const end = [from, to].find(
    (moment) => moment.day !== null && moment.month !== null && moment.year !== null && moment.from === null,
  )
  return end ? { day: end.day, month: end.month, year: end.year } : {}
}

/** A clock time, or the stretch between two; a zone of known offset is part of the text. */
export function timeMoment(from: number, to: number | null, zone: string | null): Moment {
  const suffix = zone === null ? '' : zoneText(zone)
  const clock = (minutes: number): string => `T${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}${suffix}`
  const edtf = to === null ? clock(from) : `${clock(from)}/${clock(to)}`
  return { ...EMPTY, edtf, precision: 'time', minutes: from }
}

function zoneText(zone: string): string {
  if (/^[+-]/.test(zone)) return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const offset = ZONES.get(zone)
  if (offset === undefined) return ''
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`
}
