import type { Claim, Sentence } from '../../claims/index.js'
import type { CalendarDate, Document } from '../../documents/index.js'
import { dayNumber, isRealDate, type Moment } from '../../quantity/index.js'
import type { Anchor, Stretch } from './date-relation.js'

/** What the joins of dates look things up in. */
export interface DateSet {
  readonly documents: readonly Document[]
  readonly sentences: readonly Sentence[]
  /** Every claim that is a date or clock time, cells too, by document. */
  readonly moments: readonly (readonly Claim[])[]
  /** For each document, the index of the first that tells the same story. */
  readonly stories: readonly number[]
}

export const anchorOf = (claim: Claim): Anchor => ({ claim, moment: claim.quantity.moment! })

/** A common year, in which days are counted that no leap day can lie between. */
export const ANY_YEAR = 2025

/** The two ends of "from 3 May to 13 June" or "09:12–14:42", which are one claim; null where they are none. */
export function stretchOfRange(claim: Claim, { documents }: DateSet): Stretch | null {
  const moment = claim.quantity.moment!
  const year = documents[claim.document]!.date?.year ?? ANY_YEAR
  if (moment.minutes !== null) {
    const end = /\/T(\d\d):(\d\d)/.exec(moment.edtf)
    if (end === null) return null
    const minutes = Number(end[1]) * 60 + Number(end[2])
    return { start: { claim, moment }, end: { claim: null, moment: { ...moment, minutes } } }
  }
  const [from, to] = isYearless(moment.edtf) ? inYear(moment.edtf, year) : moment.edtf.split('/')
  const start = from === undefined ? null : momentOfText(from, moment)
  const end = to === undefined ? null : momentOfText(to, moment)
  return start === null || end === null ? null : { start: { claim, moment: start }, end: { claim: null, moment: end } }
}

const YEARLESS = /^XXXX-(\d\d-\d\d)\/XXXX-(\d\d-\d\d)$/
const isYearless = (edtf: string): boolean => YEARLESS.test(edtf)

/** The two days of a stretch without a year in one; none where the turn of a year or a leap day may lie between. */
function inYear(edtf: string, year: number): readonly string[] {
  const [, from, to] = YEARLESS.exec(edtf) ?? []
  if (from === undefined || to === undefined || from > to || (from < '03' && to > '02-28')) return []
  return [`${year}-${from}`, `${year}-${to}`]
}

/** One end of a stretch: a day, a month or a year of its EDTF text. */
function momentOfText(text: string, stretch: Moment): Moment | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (parts === null) return null
  const year = Number(parts[1])
  const month = parts[2] === undefined ? null : Number(parts[2])
  const day = parts[3] === undefined ? null : Number(parts[3])
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && !isRealDate(year, month!, day)) return null
  const from = dayNumber(year, month ?? 1, day ?? 1)
  const to = day !== null ? from : month === null ? dayNumber(year, 12, 31) : lastDay(year, month)
  return { ...stretch, edtf: text, from, to, precision: day !== null ? 'day' : month !== null ? 'month' : 'year' }
}

const lastDay = (year: number, month: number): number =>
  (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1

/** Documents of one story are written within so many days. */
const ONE_STORY = 7

/**
 * A document's own day; where it names none, the first day of the others if they all are of one week. Null where that
 * leaves no day.
 */
export function documentAnchor(document: number, { documents }: DateSet): Anchor | null {
  const own = momentOfDate(documents[document]!.date)
  if (own !== null) return { claim: null, moment: own }
  if (documents[document]!.date !== null) return null
  const days = documents.flatMap(({ date }) => momentOfDate(date) ?? []).sort((a, b) => a.from! - b.from!)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || last.from! - first.from! > ONE_STORY) return null
  return { claim: null, moment: first }
}

export function momentOfDate(date: CalendarDate | null): Moment | null {
  return date === null || date.month === null || date.day === null ? null : dayMoment(date.year, date.month, date.day)
}

function dayMoment(year: number, month: number, day: number): Moment | null {
  if (!isRealDate(year, month, day)) return null
  const number = dayNumber(year, month, day)
  return {
    edtf: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    from: number,
    to: number,
    weekday: null,
    precision: 'day',
    relative: false,
    minutes: null,
    day,
    month,
    year,
  }
}

/**
 * The stretches between two moments in the years that they may be meant in: a date without a year is taken in each year
 * around the document's own and in the other's year, those in the right order that lie nearest to each other first.
 */
export function stretchesBetween(a: Anchor, b: Anchor, set: DateSet, back: boolean): Stretch[] {
  const [start, end] = back ? [b, a] : [a, b]
  if (start.moment.minutes !== null || end.moment.minutes !== null) {
    return start.moment.minutes === null || end.moment.minutes === null ? [] : [{ start, end }]
  }
  const stretches = inYears(start, end, set).flatMap((from) =>
    inYears(end, start, set).map((to) => ({ start: from, end: to })),
  )
  return stretches
    .filter((one) => one.start.moment.from !== null && one.end.moment.to !== null)
    .filter((one) => one.end.moment.to! >= one.start.moment.from!)
    .sort((x, y) => lengthOfStretch(x) - lengthOfStretch(y))
    .slice(0, 2)
}

const lengthOfStretch = ({ start, end }: Stretch): number => end.moment.to! - start.moment.from!

/** A leap year and the common one after it: where no text says which year it is, a day may be in either. */
const NO_YEAR: readonly number[] = [2024, 2025]

function inYears(anchor: Anchor, other: Anchor, set: DateSet): Anchor[] {
  const { moment, claim } = anchor
  if (moment.year !== null || moment.month === null || moment.day === null || claim === null) return [anchor]
  const year = set.documents[claim.document]!.date?.year ?? other.moment.year
  const years = year === null ? NO_YEAR : new Set([year - 1, year, year + 1, other.moment.year ?? year])
  return [...years].flatMap((one) => {
    const day = dayMoment(one, moment.month!, moment.day!)
    return day === null ? [] : [{ claim, moment: { ...day, year: null } }]
  })
}
