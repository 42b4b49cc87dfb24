import { isRealDate } from '../quantity/index.js'
import type { CalendarDate } from './document.js'

/** A calendar date as written, at its place in a text. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly date: CalendarDate
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|' +
  'sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b[.,]?\\s+(?:the\\s+)?)?'
const YEAR = '(?:19|20)\\d\\d'

const WRITTEN = new RegExp(
  [
    `\\b(?<iy>${YEAR})[-/](?<im>\\d{1,2})[-/](?<id>\\d{1,2})(?!\\d)`,
    `\\b${WEEKDAY}(?<mdm>${MONTH})\\s+(?<mdd>${DAY}),?\\s+(?<mdy>${YEAR})\\b`,
    `\\b${WEEKDAY}(?<dmd>${DAY})(?:\\s+of)?[\\s-]+(?<dmm>${MONTH}),?[\\s-]+(?<dmy>${YEAR}|\\d\\d(?!\\d|[:.]\\d))`,
    `\\b(?<dotd>\\d{1,2})\\.(?<dotm>\\d{1,2})\\.(?<doty>${YEAR})\\b`,
    `\\b(?<sa>\\d{1,2})/(?<sb>\\d{1,2})/(?<sy>${YEAR}|\\d\\d)(?![\\d/])`,
    `\\b(?<mym>${MONTH}),?\\s+(?<myy>${YEAR})\\b`,
  ].join('|'),
  'gi',
)

/** A day and month without a year, with or without the weekday: enough to know a dateline by. */
const YEARLESS = new RegExp(
  `\\b(?:${WEEKDAY}(?:${MONTH})\\s+${DAY}|${WEEKDAY}${DAY}(?:\\s+of)?\\s+(?:${MONTH}))(?![\\w])`,
  'gi',
)

/** The calendar dates with a year in a text, in order; impossible ones (31 February) are left out. */
export function writtenDates(text: string): WrittenDate[] {
  if (!/\d\d/.test(text)) return []
  const found: WrittenDate[] = []
  for (const match of text.matchAll(WRITTEN)) {
    const date = dateOf(match.groups ?? {})
    if (date !== null) found.push({ from: match.index, to: match.index + match[0].length, date })
  }
  return found
}

/** The text without its dates, with or without years, clock times, weekdays and time zones. */
export function withoutDates(text: string): string {
  return text
    .replace(WRITTEN, ' ')
    .replace(YEARLESS, ' ')
    .replace(
      /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\b(?:\s*(?:[ap]\.?m\b\.?|hrs|h\b))?|\b\d{1,2}\s*[ap]\.?m\b\.?|\b\d{4}\s*(?:hrs|h|GMT|UTC)\b/gi,
      ' ',
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi, ' ')
    .replace(/\b(?:GMT|UTC|BST|CET|CEST|IST|EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|MST|JST|AEST|Z)\b/g, ' ')
}

/** Whether a text names a day of a month, with or without the year. */
export function namesDay(text: string): boolean {
  YEARLESS.lastIndex = 0
  return YEARLESS.test(text) || writtenDates(text).some((written) => written.date.day !== null)
}

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (also with a time after it), or any other written date; null where there is none. */
export function parseDate(text: string): CalendarDate | null {
  const iso = /^\s*["']?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|["'T\s])/.exec(text)
  if (iso !== null) return checked(Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]))
  return writtenDates(text)[0]?.date ?? null
}

type Groups = Readonly<Record<string, string | undefined>>

function dateOf(g: Groups): CalendarDate | null {
  if (g.iy !== undefined) return checked(Number(g.iy), Number(g.im), Number(g.id))
  if (g.mdy !== undefined) return checked(Number(g.mdy), monthOf(g.mdm!), Number.parseInt(g.mdd!, 10))
  if (g.dmy !== undefined) return checked(fullYear(g.dmy), monthOf(g.dmm!), Number.parseInt(g.dmd!, 10))
  if (g.doty !== undefined) return checked(Number(g.doty), Number(g.dotm), Number(g.dotd))
  if (g.sy !== undefined) return slashed(Number(g.sa), Number(g.sb), fullYear(g.sy))
  if (g.myy !== undefined) return checked(Number(g.myy), monthOf(g.mym!), null)
  return null
}

/** Month/day or day/month: only what both readings share is known unless one of them is impossible. */
function slashed(first: number, second: number, year: number): CalendarDate | null {
  if (first > 12 || first === second) return checked(year, second, first)
  if (second > 12) return checked(year, first, second)
  return checked(year, null, null)
}

function checked(year: number, month: number | null, day: number | null): CalendarDate | null {
  if (month === null) return { year, month: null, day: null }
  if (!(month >= 1 && month <= 12)) return null
  if (day === null) return { year, month, day: null }
  return isRealDate(year, month, day) ? { year, month, day } : null
}

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
const numberOrNull = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))
