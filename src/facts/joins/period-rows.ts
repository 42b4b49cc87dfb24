import type { Claim } from '../../claims/index.js'
import { append } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import type { LevelPair } from './levels.js'

/** Longer tables are series that texts seldom compare row by row. */
const MOST_ROWS = 24
/** A row that is headed by its year, or by a year and what it ended: "2024", "2023/24", "FY2024", "Year to March 2024". */
const YEAR =
  /^\W*(?:(?:fy|year(?: to| ended| ending)?|as (?:at|of)|season|at)\b\W*)?(?:[a-z]+\W+)?((?:19|20)\d\d)(?:\s?[/–-]\s?\d{2,4})?\W*$/i

/** A figure of one year in a table whose rows are years. */
export interface Period {
  readonly claim: Claim
  readonly year: number
}

/** The columns of tables whose rows are years, each from the earliest year on; none where years come twice or are many. */
export function periodRowsOf(claims: readonly Claim[]): readonly (readonly Period[])[] {
  const columns = new Map<string, Period[]>()
  for (const claim of claims) {
    if (claim.cell === null || claim.quantity.change !== null || claim.quantity.moment !== null) continue
    const year = Number(YEAR.exec(claim.cell.rowHead)?.[1] ?? Number.NaN)
    if (Number.isNaN(year)) continue
    const key = `${claim.document} ${claim.block} ${claim.cell.column}`
    append(columns, key, { claim, year })
  }
  return [...columns.values()].flatMap((column) => {
    const years = new Set(column.map(({ year }) => year))
    if (column.length < 2 || column.length > MOST_ROWS || years.size < column.length) return []
    return [[...column].sort((a, b) => a.year - b.year)]
  })
}

/**
 * The levels that a table whose rows are years sets under each other: each year's with the last year's. Pairs of rows that
 * lie further apart may bear a change out, but never deny one.
 */
export const periodRows = (claims: readonly Claim[]): LevelPair[] =>
  periodRowsOf(claims).flatMap((column) =>
    column.flatMap(({ claim: to, year }, i) =>
      column
        .slice(0, i)
        .flatMap(({ claim: from, year: earlier }): LevelPair[] =>
          dimensionKey(from.quantity) === dimensionKey(to.quantity) && from.quantity.per === to.quantity.per
            ? [{ from, to, loose: year - earlier > 1 }]
            : [],
        ),
    ),
  )
