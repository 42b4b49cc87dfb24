import type { Claim } from '../../claims/index.js'
import { dayNumber, fullMonthsBetween, type Moment, type Quantity, sizeOf } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import type { LengthRelation } from './date-relation.js'

const CONFIDENCE = 0.85
/** So many rows must bear out that a column is the time between two others, and so many for each that does not. */
const FEWEST_RIGHT = 2
const RIGHT_TO_WRONG = 2
/** Tables of more columns of days or years are calendars. */
const MOST_ENDS = 6

/** Heads of columns of years, and of lengths that name no unit. */
const YEARS =
  /\b(?:born|birth|died|death|from|to|until|till|start(?:ed)?|since|began|begin|end(?:ed)?|opened|closed|built|founded|demolished|elected|retired|left|joined)\b/i
const LENGTHS = /\b(?:age|aged|years|term|reign|lifespan)\b/i
const [FIRST_YEAR, LAST_YEAR] = [1000, 2100]
const LONGEST_LIFE = 150
const CALENDAR: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a'])
const CLOCK: ReadonlySet<string> = new Set(['h', 'min'])
/** "2h 45m": bare minutes are the arithmetic of tables. */
const HOURS = /\d\s?h/i

/** A row's cell that a length may start or end at, or that may be one. */
interface End {
  readonly claim: Claim
  readonly moment: Moment
}
interface Length {
  readonly claim: Claim
  readonly quantity: Quantity
}
interface Row {
  readonly length: Length
  readonly start: End
  readonly end: End
}

/**
 * Columns of tables that give the time between two others ("| Start | End | Days |", "| Born | Died | Age |"), found by the rows
 * that they fit: each row that they do not fit, with its two ends.
 */
export function rowSpans(claims: readonly Claim[]): LengthRelation[] {
  const tables = new Map<string, Claim[]>()
  for (const claim of claims) if (claim.cell !== null) append(tables, `${claim.document} ${claim.block}`, claim)
  return [...tables.values()].flatMap(spansIn)
}

function spansIn(cells: readonly Claim[]): LengthRelation[] {
  const lengths = byColumn(cells, lengthIn)
  if (lengths.size === 0) return []
  const ends = [...byColumn(cells, endIn)]
  if (ends.length > MOST_ENDS) return []
  return [...lengths].flatMap(([column, those]) => {
    const pairs = ends.flatMap(([first, starts], i) =>
      ends
        .slice(i + 1)
        .map(([last, others]) => (column === first || column === last ? [] : rowsOf(those, starts, others))),
    )
    const found = pairs.map((rows) => ({ rows, wrong: rows.filter((row) => !fits(row)) }))
    const [best] = found.sort((a, b) => b.rows.length - b.wrong.length - (a.rows.length - a.wrong.length))
    if (best === undefined) return []
    const right = best.rows.filter((row) => !best.wrong.includes(row))
    const told = new Set(right.map(({ length }) => sizeOf(length.quantity))).size
    if (told < FEWEST_RIGHT || right.length < RIGHT_TO_WRONG * best.wrong.length) return []
    return best.wrong.map(relationOf)
  })
}

/** What a table's cells hold, by column and then by row. */
function byColumn<T>(cells: readonly Claim[], read: (claim: Claim) => T | null): Map<number, Map<number, T>> {
  const columns = new Map<number, Map<number, T>>()
  for (const claim of cells) {
    const one = read(claim)
    const { row, column } = claim.cell!
    if (one === null) continue
    if (!columns.has(column)) columns.set(column, new Map())
    columns.get(column)!.set(row, one)
  }
  return columns
}

const isExact = ({ quantity: { hedge, stated, per } }: Claim): boolean =>
  hedge === 'exact' && stated.kind === 'decimal' && per === null

function lengthIn(claim: Claim): Length | null {
  const { quantity, reading, cell } = claim
  if (!isExact(claim)) return null
  if (quantity.kind === 'duration') {
    if (CALENDAR.has(quantity.unit)) return { claim, quantity }
    return CLOCK.has(quantity.unit) && HOURS.test(reading.text) ? { claim, quantity } : null
  }
  if (quantity.kind !== 'age' && quantity.kind !== 'count') return null
  if (!LENGTHS.test(cell!.columnHead) || sizeOf(quantity) > LONGEST_LIFE) return null
  return { claim, quantity: { ...quantity, kind: 'duration', unit: 'a' } }
}

function endIn(claim: Claim): End | null {
  const { quantity, cell } = claim
  const { moment, kind } = quantity
  if (kind === 'date') return moment!.from === null || moment!.edtf.includes('/') ? null : { claim, moment: moment! }
  if (kind === 'time') return moment!.edtf.includes('/') ? null : { claim, moment: moment! }
  const year = sizeOf(quantity)
  if (kind !== 'count' || !isExact(claim) || !YEARS.test(cell!.columnHead) || !Number.isInteger(year)) return null
  return year < FIRST_YEAR || year > LAST_YEAR ? null : { claim, moment: yearMoment(year) }
}

const yearMoment = (year: number): Moment => ({
  edtf: String(year),
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
  weekday: null,
  precision: 'year',
  relative: false,
  minutes: null,
  day: null,
  month: null,
  year,
})

function rowsOf(
  lengths: ReadonlyMap<number, Length>,
  starts: ReadonlyMap<number, End>,
  ends: ReadonlyMap<number, End>,
): Row[] {
  return [...lengths].flatMap(([row, length]) => {
    const [start, end] = [starts.get(row), ends.get(row)]
    if (start === undefined || end === undefined) return []
    const isClock = CLOCK.has(length.quantity.unit)
    if ([start, end].some(({ moment }) => (moment.minutes !== null) !== isClock)) return []
    return !isClock && end.moment.from! < start.moment.from! ? [] : [{ length, start, end }]
  })
}

const DAY_MINUTES = 1440

/** Whether the length of a row is the time between its ends, as such columns count it: with both ends or without. */
function fits({ length: { quantity }, start, end }: Row): boolean {
  const count = sizeOf(quantity)
  const [a, b] = [start.moment, end.moment]
  if (a.minutes !== null && b.minutes !== null) {
    const minutes = (b.minutes - a.minutes + DAY_MINUTES) % DAY_MINUTES
    const slack = quantity.unit === 'min' ? 0 : Number.isInteger(count) ? 30 : 3
    return Math.abs(count * (quantity.unit === 'min' ? 1 : 60) - minutes) <= slack
  }
  const [least, most] = [b.from! - a.to!, b.to! - a.from! + 1]
  switch (quantity.unit) {
    case 'd':
      return count >= least && count <= most
    case 'wk':
      return count >= least / 7 - 0.5 && count <= most / 7 + 0.5
    default: {
      const months = quantity.unit === 'a' ? 12 : 1
      const [low, high] = [fullMonthsBetween(a.to!, b.from!), fullMonthsBetween(a.from!, b.to! + 1)]
      return count >= Math.floor(low / months) && count <= Math.ceil(high / months)
    }
  }
}

const relationOf = ({ length, start, end }: Row): LengthRelation => ({
  kind: 'length',
  length: length.claim,
  quantity: length.quantity,
  stretches: [{ start, end }],
  excuses: [],
  open: false,
  counting: 'either',
  confidence: CONFIDENCE,
})
