import { type CellContext, type Head, type Reading, type ReadingContext, readCell } from '../../grammar/index.js'
import type { Cell, TableBlock } from '../documents/index.js'
import { sizeOf } from '../quantity/index.js'
import type { RowSays } from './cell-context.js'
import { signBefore } from './split-cells.js'

const SIGN = /[$£€¥₹₩₽]/
const TOTAL = /\b(?:sub-?totals?|totals?|sum)\b/i
/** What is told of money alone, so that one sign is enough. */
const MONEY =
  /^\W*(?:(?:unit|list|asking|sale|total|average|annual|monthly|weekly|estimated|actual) )?(?:costs?|prices?|fees?|fares?|rents?|rates?|budgets?|spend(?:ing)?|expenditure|salar(?:y|ies)|wages?|pay|revenues?|turnover|amounts?|income|profits?)\W*$/i
/** So many parts of a sum show that all of a column is money. */
const PARTS = 2
/** Sums of rounded figures come out about so near. */
const NEAR = 1e-9

/** The currency of a column's bare figures, and the last row that it is sure for. */
export interface Sign {
  readonly unit: string
  readonly lastRow: number
}

/**
 * The currencies of columns that write the sign of money once, as accounts do: at the first figure, at the total or at both.
 * By column; only those where a total or the head makes the bare figures between money too.
 */
export function signedColumnsOf(
  block: TableBlock,
  columnHeads: readonly string[],
  isBody: (row: readonly Cell[]) => boolean,
  headOf: (head: string) => Head,
  context: ReadingContext,
): ReadonlyMap<number, Sign> {
  const signed = new Map<number, Sign>()
  if (!block.rows.some((row) => row.some(({ text }) => SIGN.test(text)))) return signed
  const body = block.rows.filter(isBody)
  const bare: CellContext = { ...context, unit: null, scale: 0, per: null, share: null }
  columnHeads.forEach((head, column) => {
    if (column === 0) return
    if (Object.keys(headOf(head)).length > 0) return
    const figures = figuresOf(body, column, bare)
    const sign = figures === null ? null : signOf(figures, MONEY.test(head))
    if (sign !== null) signed.set(column, sign)
  })
  return signed
}

/** What the heads say of a cell, with the currency of its column where they leave that open. */
export function signed<C extends CellContext>(context: C, row: RowSays, sign: Sign | undefined, at: number): C {
  const isOpen = context.unit === null && context.share === null && !row.counts
  return sign !== undefined && isOpen && at <= sign.lastRow ? { ...context, unit: sign.unit } : context
}

/** A figure of a column: its currency where it has a sign, and whether its row is named as a total. */
interface Entry {
  readonly unit: string | null
  readonly size: number
  readonly row: number
  readonly total: boolean
}

/** The figures of a column from the top; null where it holds others than amounts and bare numbers. */
function figuresOf(rows: readonly (readonly Cell[])[], column: number, context: CellContext): readonly Entry[] | null {
  const entries: Entry[] = []
  for (const row of rows) {
    const at = row.findIndex((cell) => cell.column === column)
    const text = row[at]?.text ?? ''
    if (!/\d/.test(text)) continue
    const reading = readCell(text, context)
    if (reading === null || !isAmount(reading, text)) return null
    const { quantity } = reading
    entries.push({
      unit: quantity.kind === 'money' ? quantity.unit : signBefore(row, at, context.dollar),
      size: sizeOf(quantity),
      row: row[at]!.row,
      total: row.some((cell) => TOTAL.test(cell.text)),
    })
  }
  return entries
}

const isAmount = ({ quantity: { kind, unit, per, stated } }: Reading, text: string): boolean =>
  per === null &&
  stated.kind === 'decimal' &&
  (kind === 'count' ? unit === '1' : kind === 'money') &&
  !/\d[\s\u00a0]*[A-Za-z]/.test(text)

/** The one currency of a column whose bare figures must be in it as well, and down to where; null where that is not sure. */
function signOf(entries: readonly Entry[], isMoney: boolean): Sign | null {
  const units = new Set(entries.flatMap(({ unit }) => unit ?? []))
  const [unit] = units
  if (unit === undefined || units.size > 1 || entries.every((entry) => entry.unit !== null)) return null
  if (entries[0]!.unit !== null && isMoney) return { unit, lastRow: Number.POSITIVE_INFINITY }
  const last = entries.findLastIndex((entry, i) => entry.unit !== null && (isSum(entries, i) || isWhole(entries, i)))
  return last < 0 ? null : { unit, lastRow: entries[last]!.row }
}

/** Whether a figure is the sum of all before it, or of those behind the last sign. */
function isSum(entries: readonly Entry[], at: number): boolean {
  let sum = 0
  for (let i = at - 1; i >= 0; i--) {
    sum += entries[i]!.size
    const begins = i === 0 || entries[i - 1]!.unit !== null
    if (begins && at - i >= PARTS && Math.abs(sum - entries[at]!.size) <= Math.abs(sum) * NEAR) return true
  }
  return false
}

/** Whether a figure is called a total and is no less than any above it, of which the first has a sign as well. */
const isWhole = (entries: readonly Entry[], at: number): boolean =>
  at > PARTS - 1 &&
  entries[0]!.unit !== null &&
  entries[at]!.total &&
  entries.slice(0, at).every(({ size }) => Math.abs(size) <= entries[at]!.size)
