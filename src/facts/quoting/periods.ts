import type { Claim } from '../../claims/index.js'

/** A year that a text names, as the last two digits of its end: 2019, FY19, F19 and 2018/19 are 19. */
interface NamedYear {
  readonly year: number
  readonly from: number
  readonly to: number
}

const YEARS =
  /\b(?:(?:FY|F|CY)\s?['’]?((?:19|20)?\d\d)|((?:19|20)\d\d)(?:\s?[/–-]\s?((?:19|20)?\d\d)\b(?![/–-]))?)(?!\d|[.,]\d)/g

function yearsIn(text: string): NamedYear[] {
  return [...text.matchAll(YEARS)].map((match) => {
    const last = match[3] ?? match[2] ?? match[1]!
    return { year: Number(last) % 100, from: match.index, to: match.index + match[0].length }
  })
}

const QUARTERS = /\bQ([1-4])(?!\d)|\b(first|second|third|fourth)[ -](?:fiscal )?quarter\b/gi
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth']

/** The quarters that a text names, as 1 to 4. */
const quartersIn = (text: string): number[] =>
  [...text.matchAll(QUARTERS)].map(([, digit, word]) =>
    digit === undefined ? ORDINALS.indexOf(word!.toLowerCase()) + 1 : Number(digit),
  )

/** How the period of a column goes with what a sentence says of a figure's. */
export type PeriodMatch = 'same' | 'open' | 'other'

/** Words before a year that make it the one that others are compared with. */
const COMPARED = /\b(?:over|from|than|against|versus|vs\.?|compared (?:to|with)|prior|previous)\b[^.;()]{0,40}$/i
/** Words before a figure that make it the earlier of two. */
const EARLIER = /\b(?:from|against|versus|vs\.?|compared (?:to|with)|than)\b[^.;()\d]{0,40}$/i
/** Says that several figures go with several periods or things in turn. */
export const LISTED = /\brespectively\b/i

/**
 * Whether a cell's column is for the period that a sentence gives its figure: `open` where either names none. `newest` is
 * the latest year that heads a column of the table, which is meant where a text names none.
 */
export function periodMatch(claim: Claim, cell: Claim, newest: number | null): PeriodMatch {
  const quarters = quartersIn(cell.cell!.columnHead)
  const told = quarters.length === 1 ? quartersIn(claim.text) : []
  if (told.length > 0 && !told.includes(quarters[0]!)) return 'other'
  const columns = yearsIn(cell.cell!.columnHead).map(({ year }) => year)
  const rows = yearsIn(cell.cell!.rowHead).map(({ year }) => year)
  const own = columns.length > 0 ? columns : rows
  if (own.length === 0) return 'open'
  const { text, mark } = claim
  const named = yearsIn(text).filter(({ from, to }) => to <= mark.from || from >= mark.to)
  if (own.length > 1) return named.some(({ year }) => own.includes(year)) ? 'same' : 'open'
  const [year] = own as [number]
  const bracket = bracketAround(text, mark.from)
  const inBracket = named.filter(({ from, to }) => bracket !== null && from >= bracket.from && to <= bracket.to)
  if (inBracket.length > 0) return inBracket.some((other) => other.year === year) ? 'same' : 'other'
  if (LISTED.test(text))
    return named.some((other) => other.year === year) ? 'same' : named.length > 0 ? 'other' : 'open'
  const earlier = EARLIER.test(text.slice(0, mark.from))
  const outside = named.filter(({ from }) => isOutside(text, from, mark.from))
  const plain = outside.filter(({ from }) => !COMPARED.test(text.slice(0, from)))
  if (earlier) {
    if (year === newest) return 'other'
    return outside.some((other) => other.year === year) ? 'same' : 'open'
  }
  if (plain.length > 0) {
    const behind = plain.find(
      ({ from }) => from >= mark.to && !/[\d;]/.test(text.slice(mark.to, from).replace(/\d{1,2},? $/, '')),
    )
    if (behind !== undefined) return behind.year === year ? 'same' : 'other'
    return plain.some((other) => other.year === year) ? 'same' : 'other'
  }
  return year === newest ? 'open' : 'other'
}

/** The latest year among the heads of a table's columns; null where they name none. */
export function newestYear(cells: readonly Claim[]): number | null {
  const years = cells.flatMap(({ cell }) => yearsIn(cell!.columnHead).map(({ year }) => year))
  return years.length === 0 ? null : Math.max(...years)
}

function bracketAround(text: string, at: number): { readonly from: number; readonly to: number } | null {
  const from = text.lastIndexOf('(', at)
  if (from < 0 || text.slice(from, at).includes(')')) return null
  const to = text.indexOf(')', at)
  return { from, to: to < 0 ? text.length : to }
}

/** Whether a place stands in no bracket, or in that of the figure. */
function isOutside(text: string, place: number, figure: number): boolean {
  const own = bracketAround(text, place)
  return own === null || own.from === bracketAround(text, figure)?.from
}
