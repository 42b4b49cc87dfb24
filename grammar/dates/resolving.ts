import { addMonths, civilFromDay, dayNumber, daysInMonth, type Moment, weekdayOf } from '../../src/quantity/index.js'
import { type Anchor, latestDay, referenceDay } from './anchor.js'
import {
  dateMoment,
  halfMoment,
  nearDayMoment,
  openMoment,
  quarterMoment,
  rangeMoment,
  seasonMoment,
  spanMoment,
  timeMoment,
  yearSpan,
} from './moments.js'
import type { DatePhrase, PeriodUnit, Phrase } from './phrase.js'
import { resolveNear, resolveRelative, resolveSeason, resolveShift, yearDate } from './relative.js'

/** The likeliest moment that a phrase means, first, and the others that it may mean; empty where it means none. */
export function momentsOf(phrase: Phrase, anchor: Anchor): readonly Moment[] {
  if (phrase.kind === 'numeric') return numericDates(phrase, anchor.dateOrder).map((date) => dateMoment(date))
  if (phrase.kind === 'either') return [...momentsOf(phrase.likelier, anchor), ...momentsOf(phrase.other, anchor)]
  const moment = momentOf(phrase, anchor)
  return moment ? [moment] : []
}

function momentOf(phrase: Phrase, anchor: Anchor): Moment | null {
  switch (phrase.kind) {
    case 'date':
      return resolveDate(phrase, anchor)
    case 'numeric':
    case 'either':
      return momentsOf(phrase, anchor)[0] ?? null
    case 'years':
      if (phrase.to <= phrase.from) return null
      return {
        ...spanMoment(0, 0, 'period', false),
        ...yearSpan(phrase.from, phrase.to),
        edtf: `${phrase.from}/${phrase.to}`,
      }
    case 'decade': {
      const century = phrase.to - phrase.from > 9
      const edtf = century ? `${Math.floor(phrase.from / 100)}XX` : `${Math.floor(phrase.from / 10)}X`
      return { ...spanMoment(0, 0, century ? 'period' : 'decade', false), ...yearSpan(phrase.from, phrase.to), edtf }
    }
    case 'quarter':
      return resolveQuarter(phrase.quarter, phrase.year, anchor)
    case 'half':
      return ofYear(phrase.year, anchor, (year) => halfMoment(year, phrase.half))
    case 'opening':
      return ofYear(phrase.year, anchor, (year) => {
        if (year === null || phrase.months < 1 || phrase.months > 12) return openMoment('period')
        const to = dayNumber(year, phrase.months, daysInMonth(year, phrase.months))
        return { ...spanMoment(dayNumber(year, 1, 1), to, 'period', false), year }
      })
    case 'fiscal':
      return { ...dateMoment(yearDate(phrase.year)), precision: 'period' }
    case 'season':
      return { ...seasonMoment(phrase.year, phrase.season), ...(phrase.split ? { year: null } : {}) }
    case 'today': {
      const today = referenceDay(anchor)
      return nearDayMoment(today === null ? null : today + phrase.days)
    }
    case 'relative':
      return resolveRelative(phrase.unit, phrase.offset, phrase.fiscal, anchor)
    case 'relative-date':
      return resolveNear(phrase.date, phrase.offset, anchor)
    case 'in-year':
      return dateMoment(phrase.date, anchor.date === null ? null : anchor.date.year + phrase.offset)
    case 'relative-season':
      return resolveSeason(phrase.season, phrase.offset, anchor)
    case 'shift':
      return resolveShift(phrase.shift, anchor)
    case 'ended':
      return resolveEnded(phrase.count, phrase.unit, momentOf(phrase.end, anchor))
    case 'range':
      return resolveRange(phrase.from, phrase.to, anchor)
    case 'time':
      return timeMoment(phrase.minutes, null, phrase.zone)
    case 'times':
      return timeMoment(phrase.from, phrase.to, phrase.zone)
    default:
      return phrase satisfies never
  }
}

/** "03/04/2022" in both orders, the document's own first; orders without such a month are left out. */
function numericDates(phrase: Extract<Phrase, { kind: 'numeric' }>, order: 'dmy' | 'mdy'): readonly DatePhrase[] {
  const { first, second, year, fixed } = phrase
  const date = (day: number, month: number): DatePhrase => ({ kind: 'date', year, month, day, weekday: null })
  const isMonth = (month: number): boolean => month >= 1 && month <= 12
  const dates: DatePhrase[] = []
  if (first > 31 || second > 31 || first < 1 || second < 1) return dates
  if (isMonth(second)) dates.push(date(first, second))
  if (isMonth(first) && first !== second && !fixed) dates.push(date(second, first))
  return order === 'mdy' && dates.length === 2 ? dates.reverse() : dates
}

function resolveDate(date: DatePhrase, anchor: Anchor): Moment {
  if (date.year !== null) return dateMoment(date)
  if (date.month !== null)
    return dateMoment(date, yearOfWeekday(date, anchor) ?? likeliestYear(date.month, date.day, anchor))
  if (date.weekday === null) return dateMoment(date)
  return date.day === null ? resolveWeekday(date, anchor) : resolveDayOfMonth(date, date.weekday, anchor)
}

/** How many days away a date may be for its weekday to tell the year, and how near none is in doubt. */
const FAR = 300
const NEAR = 75

/**
 * "Sunday 6 December": of the last such day and the next, the one that falls on the weekday written, where both are far;
 * null where neither does or one is near, so that a wrong weekday of a day nearby stays one.
 */
function yearOfWeekday({ month, day, weekday }: DatePhrase, anchor: Anchor): number | null {
  const reference = referenceDay(anchor)
  if (reference === null || month === null || day === null || weekday === null) return null
  const now = anchor.date!.year
  const years = [now - 1, now, now + 1].filter((year) => {
    const away = Math.abs(dayNumber(year, month, day) - reference)
    return day <= daysInMonth(year, month) && away <= FAR
  })
  if (years.some((year) => Math.abs(dayNumber(year, month, day) - reference) < NEAR)) return null
  const fitting = years.filter((year) => weekdayOf(dayNumber(year, month, day)) === weekday)
  return fitting.length === 1 ? fitting[0]! : null
}

/** A date later in the year than this many days ago is taken to be ahead only where it is near. */
const LONG_AGO = 270
const SOON = 60

/**
 * The year that a date without one most likely means: the latest that has begun in a text about the past, the earliest
 * that has not ended in one about the future. Days that are far back by one count and near ahead by the other are
 * ahead: papers write the year of a day that is not in the current one. Null where the document has no date.
 */
function likeliestYear(month: number, day: number | null, anchor: Anchor): number | null {
  const reference = latestDay(anchor)
  if (reference === null || anchor.date === null) return null
  const now = anchor.date.year
  if (anchor.date.month === null) return now
  const start = (year: number): number =>
    dayNumber(year, month, day === null ? 1 : Math.min(day, daysInMonth(year, month)))
  const end = (year: number): number => (day === null ? dayNumber(year, month, daysInMonth(year, month)) : start(year))
  const past = start(now) <= reference ? now : now - 1
  const future = end(now) >= reference ? now : now + 1
  const soon = start(future) - reference <= SOON && reference - end(past) > LONG_AGO
  if (soon && day !== null) return future
  if (anchor.tense === 'past') return past
  return soon || anchor.tense === 'future' ? future : past
}

/** "on Thursday": the latest one up to the document's day, or the next where the sentence looks ahead. */
function resolveWeekday(date: DatePhrase, anchor: Anchor): Moment {
  const reference = referenceDay(anchor)
  const weekday = date.weekday!
  if (reference === null || anchor.tense === null) return nearDayMoment(null, weekday)
  const back = (weekdayOf(reference) - weekday + 7) % 7
  if (anchor.tense === 'past') return nearDayMoment(reference - back, weekday)
  return nearDayMoment(back === 0 ? null : reference + 7 - back, weekday)
}

/** "Monday the 17th": the nearest month within six weeks where the 17th is a Monday. */
function resolveDayOfMonth(date: DatePhrase, weekday: number, anchor: Anchor): Moment {
  const reference = referenceDay(anchor)
  if (reference !== null) {
    for (let distance = 0; distance <= 42; distance++) {
      for (const number of [reference - distance, reference + distance]) {
        if (civilFromDay(number).day === date.day && weekdayOf(number) === weekday) {
          return { ...nearDayMoment(number, weekday), day: date.day }
        }
      }
    }
  }
  return dateMoment(date)
}

/** The latest quarter of this number that has begun, where the text names no year. */
function resolveQuarter(quarter: number, year: Phrase | null, anchor: Anchor): Moment {
  if (year !== null) return ofYear(year, anchor, (number) => quarterMoment(number, quarter))
  const reference = latestDay(anchor)
  if (reference === null || anchor.date === null) return { ...quarterMoment(null, quarter), relative: true }
  const current = quarterMoment(anchor.date.year, quarter)
  const moment = current.from! <= reference ? current : quarterMoment(anchor.date.year - 1, quarter)
  return { ...moment, year: null, relative: true }
}

/** A part of a year that a phrase of its own names ("2025", "FY25", "last year"). */
function ofYear(owner: Phrase, anchor: Anchor, part: (year: number | null) => Moment): Moment {
  const moment = momentOf(owner, anchor)
  if (moment === null) return part(null)
  const days = moment.from === null || moment.to === null ? null : civilFromDay(moment.to).year
  return { ...part(days), relative: moment.relative, year: moment.year }
}

/** "the three months ended 30 June": so many whole units up to the end of the moment named. */
function resolveEnded(count: number, unit: PeriodUnit, end: Moment | null): Moment | null {
  if (end === null) return null
  const written = { day: end.day, month: end.month, year: end.year, relative: end.relative }
  if (end.to === null) return { ...openMoment('period'), ...written, edtf: end.edtf }
  return { ...spanMoment(firstDay(count, unit, end.to), end.to, 'period', end.relative), ...written }
}

const MONTHS_IN: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120 }

function firstDay(count: number, unit: PeriodUnit, last: number): number {
  const months = MONTHS_IN[unit]
  if (months !== undefined) return addMonths(last + 1, -months * count)
  return last + 1 - count * (unit === 'week' ? 7 : unit === 'weekend' ? 2 : 1)
}

/** A range in which each end borrows what the other names: "May 19 to June 29, 2024", "23 December 2022 to 4 January". */
function resolveRange(from: Phrase, to: Phrase, anchor: Anchor): Moment | null {
  if (from.kind === 'years' || to.kind === 'years') return null
  if (from.kind === 'quarter' && to.kind === 'quarter' && from.year === null && to.year !== null) {
    return resolveRange({ ...from, year: to.year }, to, anchor)
  }
  const [start, end] = from.kind === 'date' && to.kind === 'date' ? borrowed(from, to) : [from, to]
  if (start.kind === 'date' && end.kind === 'date') {
    const named = end.year !== null || start.year !== null
    if (!named && start.month !== null && end.month !== null) return openRange(start, end, anchor)
  }
  const first = momentOf(start, anchor)
  const last = momentOf(end, anchor)
  if (first?.from != null && last?.to != null && first.from > last.to) return null
  return first && last && rangeMoment(first, last)
}

function borrowed(from: DatePhrase, to: DatePhrase): readonly [DatePhrase, DatePhrase] {
  const start = from.month === null && from.day !== null ? { ...from, month: to.month } : from
  const crosses = start.month !== null && to.month !== null && start.month > to.month
  if (start.month === null || to.month === null) return [start, to]
  if (start.year === null && to.year !== null) return [{ ...start, year: to.year - (crosses ? 1 : 0) }, to]
  if (to.year === null && start.year !== null) return [start, { ...to, year: start.year + (crosses ? 1 : 0) }]
  return [start, to]
}

/** Neither end names its year: the last end is resolved first. */
function openRange(start: DatePhrase, end: DatePhrase, anchor: Anchor): Moment {
  const year = likeliestYear(end.month!, end.day, anchor)
  const startYear = year === null ? null : year - (start.month! > end.month! ? 1 : 0)
  return rangeMoment(dateMoment(start, startYear), dateMoment(end, year))
}
