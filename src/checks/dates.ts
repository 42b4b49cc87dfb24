import type { Claim } from '../claims/index.js'
import type { CalendarDate, Document } from '../documents/index.js'
import type { Ledger } from '../facts/index.js'
import { civilFromDay, dayNumber, daysInMonth, type Moment } from '../quantity/index.js'
import { append } from '../text/index.js'
import { type CalendarFault, impossibleDateFault, weekdayFault, weekdayNamed } from './calendar/index.js'
import type { Discrepancy } from './discrepancy.js'
import { type Beside, weekdaysBeside } from './weekday-cells.js'
import { weekdayNumbers } from './weekday-numbers.js'
import { weekdaysTogether } from './weekdays-together.js'

/** How sure it is that a date is wrong where its year is the text's own, and where it was taken from the document's date. */
const SURE = 0.95
const YEAR_SUPPLIED = 0.85

/**
 * Reports dates that no calendar has (`impossible-date`) or that do not fall on their weekday, for the rule named; those
 * of bylines too, and both ends of "from Friday 4 to Sunday 6 June".
 */
export function checkDates(
  ledger: Ledger,
  over: 'weekday' | 'impossible-date',
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  const told = over === 'weekday' ? toldYears(ledger.claims) : null
  const tables = told === null ? [] : weekdaysBeside(ledger)
  const apparent = told === null ? [] : apparentYears(ledger, tables.flat())
  const faultIn = (claim: Claim, moment: Moment): CalendarFault | null => {
    if (told === null) return impossibleDateFault(moment)
    const own = ledger.documents[claim.document]?.date?.year ?? null
    const [year, ...others] = own === null ? (apparent[claim.document]?.(moment) ?? []) : [own]
    const years = [
      ...(told.get(claim) ?? []),
      ...besideYears(claim, year ?? null),
      ...others,
      ...neighbouringYears(moment, ledger, claim.document),
    ]
    return weekdayFault(moment, year ?? null, years)
  }
  for (const claim of [...ledger.claims, ...ledger.mastheads]) {
    for (const moment of momentsOf(claim)) {
      const fault = faultIn(claim, moment)
      if (fault !== null) report(discrepancyOf(claim, fault, ruleId))
    }
  }
  if (over !== 'weekday') return
  for (const table of tables) {
    const faults = table.map(({ claim, moment }) => faultIn(claim, moment))
    const right = faults.filter((fault) => fault === null).length
    // Where few days fall on theirs, the weekdays are those of something else.
    if (right < FEWEST_RIGHT || right * 2 <= table.length) continue
    faults.forEach((fault, i) => {
      if (fault !== null) report(discrepancyOf(table[i]!.claim, fault, ruleId))
    })
  }
  const isDated = ({ document }: Claim, moment: Moment): boolean =>
    ledger.documents[document]!.date !== null || (apparent[document]?.(moment) ?? []).length > 0
  weekdaysTogether(ledger, momentsOf, isDated, ruleId).forEach(report)
  weekdayNumbers(ledger, ruleId, report)
}

/** So many days of a table, and more than half of them, must fall on the weekdays beside them. */
const FEWEST_RIGHT = 2

/** What lies so many months ahead of a document's date may be told of the year before, and what lies as far back of the next. */
const MONTHS_AWAY = 3

/** "On the hottest day, Monday 28 July" in a text of April is of the year before, or of one to come. */
function neighbouringYears({ month }: Moment, { documents }: Ledger, document: number): readonly number[] {
  const date = documents[document]!.date
  if (month === null || date === null || date.month === null) return []
  if (month - date.month >= MONTHS_AWAY) return [date.year - 1]
  return date.month - month >= MONTHS_AWAY ? [date.year + 1] : []
}

const YEAR = /(?<![\d.,/])20\d\d(?![\d.,]\d)/g
/** What names its month is from then, and tells of the year before as well. */
const MONTH_AND_YEAR = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? 20\d\d\b/i
/** The first blocks of a document say when it is from: "Annual Review 2025", "A message from the Trust – autumn 2025". */
const FIRST_BLOCKS = 3
const LONGEST_BLOCK = 160

/** A day without a year in a text is within so many days of what else is written of the story. */
const NEAR_STORY = 300

/**
 * The years that a day of each document without a date may be of, likeliest first: the one that its first lines name and the
 * next, in which it may have come out, and where they name a month the one before; else those in which the day lies near the
 * dates of the other documents of its story. Empty where that tells none, and for documents with a date.
 */
function apparentYears(
  { documents, stories, claims }: Ledger,
  beside: readonly Beside[],
): ((moment: Moment) => readonly number[])[] {
  const told = new Map<number, CalendarDate[]>()
  documents.forEach(({ date }, i) => {
    if (date !== null) append(told, stories[i]!, date)
  })
  return documents.map((document, i) => {
    if (document.date !== null) return () => []
    const named = namedYears(document)
    if (named !== null) {
      const own = claims.filter((claim) => claim.document === i).flatMap(momentsOf)
      const cells = beside.flatMap(({ claim, moment }) => (claim.document === i ? moment : []))
      const years = fewestWrong(named, [...own, ...cells])
      return () => years
    }
    const dates = told.get(stories[i]!) ?? []
    return (moment) => yearsNear(moment, dates)
  })
}

/** Of some years the one in which all days of a text but one at most fall on their weekdays, if they do in no other. */
function fewestWrong(years: readonly number[], moments: readonly Moment[]): readonly number[] {
  const named = moments.filter(
    ({ weekday, day, month, year }) => year === null && weekday !== null && day !== null && month !== null,
  )
  if (years.length < 2 || named.length <= FEWEST_RIGHT) return years
  const wrong = years.map((year) => named.filter((moment) => weekdayFault(moment, year) !== null).length)
  const fitting = years.filter((_, i) => wrong[i]! <= 1)
  return fitting.length === 1 ? fitting : years
}

/** The years in which a day lies near one of these dates, nearest first. */
function yearsNear({ month, day }: Moment, dates: readonly CalendarDate[]): readonly number[] {
  if (month === null || day === null || day > daysInMonth(LEAP_YEAR, month)) return []
  const away = new Map<number, number>()
  for (const date of dates) {
    const written = dayNumber(date.year, date.month ?? MID_YEAR, date.day ?? 1)
    for (const year of [date.year - 1, date.year, date.year + 1]) {
      const distance = Math.abs(dayNumber(year, month, Math.min(day, daysInMonth(year, month))) - written)
      if (distance <= NEAR_STORY) away.set(year, Math.min(distance, away.get(year) ?? distance))
    }
  }
  return [...away].sort(([, a], [, b]) => a - b).map(([year]) => year)
}

const LEAP_YEAR = 2024
const MID_YEAR = 7

/** The years that the first lines of a document name; null where they name none. */
function namedYears({ blocks, title }: Document): readonly number[] | null {
  const first = blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'code' ? [] : [block.text]))
  const lines = [title ?? '', ...first.slice(0, FIRST_BLOCKS).filter((text) => text.length <= LONGEST_BLOCK)]
  const named = new Set(lines.flatMap((line) => line.match(YEAR) ?? []).map(Number))
  if (named.size !== 1) return named.size === 0 ? null : []
  const isDay = lines.some((line) => MONTH_AND_YEAR.test(line))
  return [...named].flatMap((year) => (isDay ? [year, year - 1, year + 1] : [year, year + 1]))
}

/** For each date without a year, the years that its paragraph up to it and the paragraph before name. */
function toldYears(claims: readonly Claim[]): ReadonlyMap<Claim, readonly number[]> {
  const told = new Map<Claim, readonly number[]>()
  let recent: { readonly document: number; readonly block: number; readonly year: number }[] = []
  for (const claim of claims) {
    const { moment } = claim.quantity
    if (moment === null || claim.cell !== null) continue
    recent = recent.filter(({ document, block }) => document === claim.document && block >= claim.block - 1)
    if (moment.year !== null) recent.push({ document: claim.document, block: claim.block, year: moment.year })
    else if (moment.weekday !== null) {
      if (recent.length > 0)
        told.set(
          claim,
          recent.map(({ year }) => year),
        )
      if (moment.from !== null)
        recent.push({ document: claim.document, block: claim.block, year: civilFromDay(moment.from).year })
    }
  }
  return told
}

/** "Next year's race is on Sunday 27 September": the year that words of its sentence put a day in. */
function besideYears({ text, mark, quantity: { moment } }: Claim, written: number | null): readonly number[] {
  const year = moment?.from == null ? written : civilFromDay(moment.from).year
  if (year === null) return []
  const before = text.slice(0, mark.from)
  return [
    ...(/\bnext (?:year|season|spring|summer|autumn|winter)\b/i.test(before) ? [year + 1] : []),
    ...(/\b(?:last|previous) (?:year|season|spring|summer|autumn|winter)\b/i.test(before) ? [year - 1] : []),
  ]
}

const discrepancyOf = (claim: Claim, fault: CalendarFault, ruleId: string): Discrepancy => ({
  ruleId,
  claims: [{ claim, role: 'date' }],
  confidence: fault.certain ? SURE : YEAR_SUPPLIED,
  values: fault.values,
  expected: null,
  actual: claim.reading.text,
  steps: fault.steps,
  cause: null,
  suggestions: [],
})

const ENDS = /\s+(?:to|until|till|through|and)\s+|\s*[–—]\s*|\s+-\s+/
const DAYS = /^(\d{4}|XXXX)-(\d\d)-(\d\d)\/(\d{4}|XXXX)-(\d\d)-(\d\d)$/

const WEEKDAY = '((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'
/** Behind a day: "25 May, a Saturday, …", "25 May (a Saturday)", "25 May, which was a Saturday", "25 May fell on a Saturday". */
const APPOSED = new RegExp(
  `^(?:, an?| \\((?:an? )?|,? (?:which |that )?(?:is|was|will be|falls on|fell on|being) an?) ?${WEEKDAY}(?=[,.;:)]| (?:night|morning|evening|afternoon|when|this year|that year|[—–-])|$)`,
)
/** Before a day: "on Saturday (25 May)". */
const AHEAD = new RegExp(`\\b${WEEKDAY} \\($`)

/** The weekday that the words around a day without one give it; null where they give none. */
function weekdayBeside({ text, mark }: Claim): number | null {
  const named = APPOSED.exec(text.slice(mark.to)) ?? AHEAD.exec(text.slice(0, mark.from))
  return named === null ? null : weekdayNamed(named[1]!)
}

/** A claim's moment, with the weekday that stands beside it; the two days of a stretch that names them with their weekdays. */
function momentsOf(claim: Claim): Moment[] {
  const { reading } = claim
  const { moment } = claim.quantity
  if (moment === null) return []
  const days = DAYS.exec(moment.edtf)
  if (days === null) {
    const isBare = moment.weekday === null && moment.day !== null && claim.cell === null
    return [isBare ? { ...moment, weekday: weekdayBeside(claim) } : moment]
  }
  const [from, to, ...more] = reading.text.split(ENDS)
  if (from === undefined || to === undefined || more.length > 0) return [moment]
  const written = /\b\d{4}\b/.test(reading.text)
  const [first, last] = [days.slice(1, 4), days.slice(4, 7)].map((part) => part.map(Number))
  const end = (text: string, [year, month, day]: readonly number[], number: number | null): Moment => ({
    ...moment,
    from: number,
    to: number,
    weekday: weekdayNamed(text),
    day: day ?? null,
    month: month ?? null,
    year: written ? (year ?? null) : null,
    precision: 'day',
  })
  return [moment, end(from, first!, moment.from), end(to, last!, moment.to)]
}
