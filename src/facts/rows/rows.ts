import type { Claim } from '../../claims/index.js'
import { toNumber } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { claimSize } from '../comparable.js'

/** A row of a table with the names that texts may call it by and its figures, the first of each column. */
export interface Row {
  readonly document: number
  readonly block: number
  readonly row: number
  readonly head: string
  /** The word classes of each name. */
  readonly names: readonly (readonly string[])[]
  readonly cells: ReadonlyMap<number, Claim>
}

/** The rows of a table and which of them are wholes of which. */
export interface RowTable {
  readonly rows: readonly Row[]
  /** For each row that is a whole, the rows that it is made up of. */
  readonly parts: ReadonlyMap<Row, ReadonlySet<Row>>
  /** Word classes of its caption, its column heads and the heads of its wholes. */
  readonly words: ReadonlySet<string>
}

const WHOLE =
  /^\W*(?:(?:grand|overall|sub-?)\s?)?(?:totals?|all(?! others?\b)|overall|sum|altogether|together|combined)\b/i

/** Longer tables are lists of records, which no text calls by their rows. */
const MOST_ROWS = 60

/** The tables of a set of claims, in their order, rows from top to bottom. */
export function rowTablesOf(claims: readonly Claim[]): RowTable[] {
  const tables = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.cell === null) continue
    const key = `${claim.document} ${claim.block}`
    append(tables, key, claim)
  }
  return [...tables.values()].flatMap((cells) => {
    const rows = rowsIn(cells)
    if (rows.length < 2 || rows.length > MOST_ROWS) return []
    const parts = partsIn(rows)
    return [{ rows, parts, words: wordsAround(cells, parts) }]
  })
}

function rowsIn(cells: readonly Claim[]): Row[] {
  const rows = new Map<number, { first: Claim; cells: Map<number, Claim> }>()
  for (const claim of cells) {
    const { row, column } = claim.cell!
    const found = rows.get(row)
    if (found === undefined) rows.set(row, { first: claim, cells: new Map([[column, claim]]) })
    else if (!found.cells.has(column)) found.cells.set(column, claim)
  }
  return [...rows.values()].map(({ first: { document, block, cell }, cells: figures }) => ({
    document,
    block,
    row: cell!.row,
    head: cell!.rowHead,
    names: cell!.names.filter((name) => name.length > 0),
    cells: figures,
  }))
}

/** Rows that are called a total hold all rows before them that are none; so does a row that comes to those right above it. */
function partsIn(rows: readonly Row[]): ReadonlyMap<Row, ReadonlySet<Row>> {
  const parts = new Map<Row, ReadonlySet<Row>>()
  rows.forEach((row, i) => {
    const named = WHOLE.test(row.head)
    const run = runAbove(rows, i)
    if (named) parts.set(row, new Set(rows.filter((other) => other !== row && !WHOLE.test(other.head))))
    else if (run !== null) parts.set(row, new Set(run))
  })
  return parts
}

/** The rows right above row `i`, two or more, that come to it in most of its columns; null where none do. */
function runAbove(rows: readonly Row[], i: number): readonly Row[] | null {
  const whole = rows[i]!
  const columns = [...whole.cells.keys()].filter((column) => isAdded(whole.cells.get(column)!))
  if (columns.length === 0) return null
  const sums = columns.map(() => 0)
  for (let k = i - 1; k >= 0; k--) {
    columns.forEach((column, c) => {
      const cell = rows[k]!.cells.get(column)
      sums[c]! += cell === undefined ? 0 : claimSize(cell)
    })
    if (i - k < 2) continue
    const fitting = columns.filter((column, c) => {
      const cell = whole.cells.get(column)!
      return Math.abs(sums[c]! - claimSize(cell)) <= toNumber(cell.quantity.step) * ROUNDING
    })
    if (fitting.length * 2 > columns.length) return rows.slice(k, i)
  }
  return null
}

/** Sums of rounded figures may be off by a little. */
const ROUNDING = 1.01

const ADDED: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration'])

/** Whether a cell's figure is one that can be added up. */
export const isAdded = ({ quantity }: Claim): boolean => ADDED.has(quantity.kind) && quantity.per === null

/** The figures of the rows of some tables that are wholes of others, those that can be added up. */
export const wholeCells = (tables: readonly RowTable[]): Claim[] =>
  tables.flatMap(({ parts }) => [...parts.keys()].flatMap((row) => [...row.cells.values()].filter(isAdded)))

function wordsAround(cells: readonly Claim[], parts: ReadonlyMap<Row, unknown>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { cell, subject } of cells) {
    for (const word of cell!.columnWords) words.add(word)
    const row = new Set(cell!.rowWords)
    for (const word of subject.words.keys()) if (!row.has(word)) words.add(word)
  }
  for (const row of parts.keys()) for (const name of row.names) for (const word of name) words.add(word)
  return words
}
