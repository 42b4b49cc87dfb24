import type { CellContext, Head, ReadingContext } from '../../grammar/index.js'
import type { Clause } from './clause.js'
import type { Numbering } from './serial-columns.js'

/** What a column head says of the cells under it, whatever stands before them in their rows. */
export interface Column {
  readonly head: string
  readonly own: Head
  /** What its numbers are where they are no amounts, so that no unit of the table belongs to them. */
  readonly numbering: Numbering | null
  /** Whether the table's note gives the unit of other columns than this one. */
  readonly passedOver: boolean
  readonly clause: Clause
  readonly words: readonly string[]
  /** What is known of a cell whose row's head says nothing of units. */
  readonly cell: ScaledContext
}

/** What a row's head says of the cells behind it. */
export interface RowSays {
  readonly own: Head
  /** Whether the row is one of amounts for one share or unit, which notes like "in millions, except per share" leave unscaled. */
  readonly each: boolean
  /** Whether it numbers things, whatever the others of its table measure. */
  readonly counts: boolean
}

/** What the heads say of a cell, and whether one of them gives the power of ten. */
export interface ScaledContext extends CellContext {
  readonly scaled: boolean
}

/** A row whose head says nothing of units. */
export const silentRow: RowSays = { own: {}, each: false, counts: false }

/** What a row says by its head; `own` is what `readHead` or a column of units makes of it. */
export const rowSays = (rowHead: string, own: Head): RowSays => ({
  own,
  each: EACH.test(rowHead),
  counts: isCounted(rowHead) && own.unit === undefined,
})

/** Whether a row leaves its cells to what the heads of their columns say. */
export const isSilent = ({ own, each, counts }: RowSays): boolean => !each && !counts && Object.keys(own).length === 0

const EACH = /\bper (?:\S+ ){0,2}(?:share|unit|head|capita)\b/i

/** "Number of stores", "Average headcount", "Weighted average shares": things are counted, in a table of money too. */
const COUNTED =
  /^\W*(?:(?:total|average|mean|weighted|monthly|maximum|minimum) ){0,2}(?:numbers?|nos?\.?|head-?count)(?: of\b|$)|(?:\(|, )(?:numbers?|nos?\.?|count|FTEs?)\)?$|\bweighted[ -]average\b[^()]*\bshares\b(?! price)|\bshares outstanding\b/i
const isCounted = (head: string): boolean => COUNTED.test(head)

/** What the heads of a cell's row and column, and those of its table, say of it. */
export function cellContextOf(
  column: Omit<Column, 'cell'>,
  row: RowSays,
  general: Head,
  context: ReadingContext,
): ScaledContext {
  const heads = column.numbering !== null ? {} : headsOf(column, row, general)
  const { unit, scale = 0, per, share } = heads
  return {
    ...context,
    unit: unit ?? null,
    scale: row.each ? Math.min(0, scale) : scale,
    per: per ?? null,
    share: share ?? null,
    scaled: heads.scale !== undefined || row.each,
  }
}

function headsOf(column: Omit<Column, 'cell'>, row: RowSays, general: Head): Head {
  const columnCounts = column.own.unit === undefined && isCounted(column.head)
  const ofRow = columnCounts ? unmeasured(row.own) : row.own
  const ofColumn = row.counts && isMoney(column.own) ? unmeasured(column.own) : column.own
  // Pence in a column of pounds are told by their row.
  const own = (ofRow.scale ?? 0) < 0 ? { ...ofColumn, ...ofRow } : { ...ofRow, ...ofColumn }
  const table = own.unit === undefined ? general : unshared(general)
  if (column.passedOver) return { ...unscaled(unmeasured(table)), ...own }
  if (row.counts || columnCounts) return { ...unmeasured(table), ...own }
  return { ...(isTimed(own) ? unscaled(table) : table), ...own }
}

const TIMES: ReadonlySet<string> = new Set(['ms', 's', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** Whether heads give a time without a scale: "figures in thousands" above the table says nothing of its minutes. */
const isTimed = ({ unit, scale }: Head): boolean => unit !== undefined && scale === undefined && TIMES.has(unit)
const isMoney = ({ unit }: Head): boolean => /^[A-Z]{3}$/.test(unit ?? '')
const unscaled = (head: Head): Head => ({ ...head, scale: 0 })
const unshared = ({ share: _, ...head }: Head): Head => head
/** What is left for things that are counted: "in thousands" holds for them as well, "£m" does not. */
const unmeasured = ({ unit, scale }: Head): Head => (unit === undefined && scale !== undefined ? { scale } : {})
