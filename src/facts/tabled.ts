import type { Claim } from '../claims/index.js'
import { significantDigits } from '../quantity/index.js'

/** A table as other claims are held against it. */
export interface Tabled {
  /** For each row and column the telling digits of its figures. */
  readonly rowDigits: ReadonlyMap<number, ReadonlySet<string>>
  readonly columnDigits: ReadonlyMap<number, ReadonlySet<string>>
  /** The last year that a row or column of it is for; 0 where none is. */
  readonly lastYear: number
}

/** Figures of fewer digits stand together by chance. */
const FEWEST_DIGITS = 2

/** The tables of a set by document and block. */
export function tablesOf(claims: readonly Claim[]): ReadonlyMap<string, Tabled> {
  const tables = new Map<string, { rowDigits: Digits; columnDigits: Digits; lastYear: number }>()
  for (const claim of claims) {
    const { cell } = claim
    if (cell === null) continue
    const key = tableKey(claim)
    let table = tables.get(key)
    if (table === undefined) {
      table = { rowDigits: new Map(), columnDigits: new Map(), lastYear: 0 }
      tables.set(key, table)
    }
    table.lastYear = Math.max(table.lastYear, claim.time?.year ?? 0)
    const digits = digitsOf(claim)
    if (digits === null) continue
    addTo(table.rowDigits, cell.row, digits)
    addTo(table.columnDigits, cell.column, digits)
  }
  return tables
}

type Digits = Map<number, Set<string>>

function addTo(map: Digits, key: number, digits: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([digits]))
  else set.add(digits)
}

export const tableKey = ({ document, block }: Claim): string => `${document} ${block}`

/** The significant digits of a figure, whatever its unit and scale; null where they are too few to know it by. */
export function digitsOf({ quantity }: Claim): string | null {
  if (quantity.moment !== null || quantity.stated.kind !== 'decimal') return null
  const digits = significantDigits(quantity.stated.value)
  return digits.length < FEWEST_DIGITS ? null : digits
}
