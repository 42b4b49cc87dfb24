import type { Phrase } from './phrase.js'
import { FEASTS, MONTHS, NUMBERS, ORDINALS, RANKS } from './words.js'

/** The number in "23", "23rd", a number word or an ordinal word; 0 where there is none. */
export function numberIn(image: string): number {
  const digits = /\d+/.exec(image)
  return digits ? Number(digits[0]) : (NUMBERS.get(image.toLowerCase()) ?? ORDINALS.get(image.toLowerCase()) ?? 0)
}

/** "twenty-eight" from its two words; of others in a row ("five-six") the last counts. */
export const inTens = (tens: number, unit: number): number =>
  unit === 0 ? tens : tens >= 20 && tens % 10 === 0 && unit < 10 ? tens + unit : unit

/** "'25" → 2025; "'68" → 1968: the latest such year up to 2049. */
export function shortYear(image: string): number {
  const year = numberIn(image)
  return year < 50 ? 2000 + year : 1900 + year
}

export function isoPhrase(image: string): Phrase {
  const [year, month, day] = image.split(/[-/]/).map(Number)
  return { kind: 'date', year: year ?? null, month: month ?? null, day: day ?? null, weekday: null }
}

/** "12-May-2024"; null as month where the letters are no month's. */
export function namedDatePhrase(image: string): Phrase {
  const [day, name, last] = image.split('-')
  const year = last!.length === 2 ? shortYear(last!) : Number(last)
  return { kind: 'date', year, month: MONTHS.get(name!.toLowerCase()) ?? null, day: Number(day), weekday: null }
}

/** "13.02.2025", "4/24/26": with full stops the day comes first. */
export function numericPhrase(image: string): Phrase {
  const [first, second, last] = image.split(/[./-]/)
  const year = last!.length === 2 ? shortYear(last!) : Number(last)
  return { kind: 'numeric', first: Number(first), second: Number(second), year, fixed: image.includes('.') }
}

/** "the 1990s", "the '90s": ten years; "the 1900s", "the 1800s": a hundred. */
export function decadePhrase(image: string): Phrase {
  const digits = /\d+/.exec(image)![0]
  const from =
    digits.length === 4 ? Number(digits) : Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits)
  return { kind: 'decade', from, to: from % 100 === 0 && from < 2000 ? from + 99 : from + 9 }
}

/** "2012–13", "2021-2024", "2025/26"; with a hyphen and a possible month the digits may also be an ISO month. */
export function yearsPhrase(image: string): Phrase {
  const [from, last] = (image.match(/\d+/g) ?? []).map(Number) as [number, number]
  const short = !/\d{4}$/.test(image)
  const to = short ? Math.floor(from / 100) * 100 + last + (last < from % 100 ? 100 : 0) : last
  // "Bulletin 2025/31" numbers an issue of the year; a span that the slash joins is one of two years.
  const years: Phrase = { kind: 'years', from, to: short && image.includes('/') && to !== from + 1 ? from : to }
  if (!short || last < 1 || last > 12 || !image.includes('-')) return years
  const month: Phrase = { kind: 'date', year: from, month: last, day: null, weekday: null }
  if (to - from > 50) return month
  return to === from + 1
    ? { kind: 'either', likelier: years, other: month }
    : { kind: 'either', likelier: month, other: years }
}

/** "FY25", "FY2025", "2024-25": a fiscal year bears the number of the year it ends in. */
export function fiscalPhrase(image: string): Phrase {
  const [first, last] = image.match(/\d+/g) ?? []
  const start = first!.length === 2 ? 2000 + Number(first) : Number(first)
  return { kind: 'fiscal', year: last === undefined ? start : Math.floor(start / 100) * 100 + (Number(last) % 100) }
}

/** "Q3", "3Q25", "third-quarter" with the year that stands beside it. */
export function quarterOf(image: string, year: Phrase | null): Phrase {
  const digits = /[1-4]/.exec(image)
  const quarter = digits ? Number(digits[0]) : (RANKS.get(image.split(/[-\s]/)[0]!.toLowerCase()) ?? 0)
  const glued = /Q(\d\d(?:\d\d)?)$/.exec(image)?.[1]
  const own: Phrase | null = glued
    ? {
        kind: 'date',
        year: glued.length === 2 ? 2000 + Number(glued) : Number(glued),
        month: null,
        day: null,
        weekday: null,
      }
    : null
  return { kind: 'quarter', quarter, year: year ?? own }
}

/** "first nine months of" → 9. */
export const openingMonths = (image: string): number => numberIn(image.split(/\s+/)[1]!)

/** A season of the year beside it; "2025-26" is the winter that begins in the first. */
export function withYear(season: number, year: Phrase): Phrase {
  if (year.kind === 'date') return { kind: 'season', season, year: year.year ?? 0, split: false }
  const years = year.kind === 'either' ? (year.likelier.kind === 'years' ? year.likelier : year.other) : year
  return { kind: 'season', season, year: years.kind === 'years' ? years.from : 0, split: true }
}

export function feastPhrase(image: string, year: number | null): Phrase {
  const key = image
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^new year /, 'new years ')
  const [month, day] = FEASTS.get(key) ?? [null, null]
  return { kind: 'date', year, month, day, weekday: null }
}

/** One clock time or the stretch between two; an hour without "am" or "pm" borrows it from the other end. */
export function clockPhrase(from: string, to: string | null, zone: string | null): Phrase {
  const own = zone ?? /(Z|[+-]\d\d:?\d\d)$/.exec(to ?? from)?.[1] ?? null
  if (to === null) return { kind: 'time', minutes: minutesOf(from, null), zone: own }
  const end = minutesOf(to, null)
  const half = /([ap])\.? ?m\.?$/i.exec(to)?.[1] ?? null
  let start = minutesOf(from, half)
  if (start > end && half !== null && !/[ap]\.? ?m\.?$/i.test(from)) start -= 720
  return { kind: 'times', from: start, to: end, zone: own }
}

/** Minutes since midnight of a clock time as written: "9.12am", "T09:12:30Z", "0544", "noon". Seconds are dropped. */
function minutesOf(image: string, borrowed: string | null): number {
  const folded = image.toLowerCase()
  if (folded === 'midnight') return 0
  if (folded === 'noon' || folded === 'midday') return 720
  const digits = /(\d{1,2})(?:[:.]?(\d\d))?/.exec(folded)!
  const hour = Number(digits[1])
  const minutes = Number(digits[2] ?? 0)
  const half = /([ap])\.? ?m\.?$/.exec(folded)?.[1] ?? borrowed?.toLowerCase()
  if (half === undefined) return hour * 60 + minutes
  return (hour % 12) * 60 + minutes + (half === 'p' ? 720 : 0)
}
