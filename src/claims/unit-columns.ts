import { type Head, readHead } from '../../grammar/index.js'
import type { Cell, TableBlock } from '../documents/index.js'
import { cellsIn } from './table-heads.js'

/** What heads a column, or a row, of units. */
const UNIT_HEAD = /^(?:units?(?: of (?:measure(?:ment)?|account))?|measurement units?|uom)$/i
/** What stands among units for figures that are counts or have none. */
const UNITLESS =
  /^(?:nos?\.?|numbers?|counts?|each|ea\.?|heads?|persons?|people|units?|items?|pieces?|pcs?\.?|ratio|index|score|points?|[-–—])$/i
/** A letter alone numbers flats and wards as often as it is a unit. */
const LETTER = /^[A-Z]$/
/** In bills of quantities the unit belongs to the quantity alone, not to rate and amount. */
const QUANTITY = /^(?:qty|quantit(?:y|ies))\b/i
/** Columns beside measurements that hold none: how many were made, when, and what was worked out of them. */
const UNMEASURED =
  /^n$|\b(?:n|no|nos|number|count|runs?|samples?|trials?|tests?|repeats?|iterations|obs(?:ervations)?|years?|date|rank|page|notes?|ref|ratio|factor|speed-?ups?|times|multiple|index|score|weights?|weighting|p-value)\b/i
const PRICED = /\b(?:rates?|prices?|costs?|charges?|fees?|tariffs?|amounts?|budgets?|spend(?:ing)?|paid|premiums?)\b/i

/** A column of units: where it stands, what it says of a row's figures, and whether those of a column have the unit. */
export interface UnitColumn {
  readonly column: number
  /** What the unit of a row says of its figures; null where it has none. */
  readonly unitOf: (row: readonly Cell[]) => Head | null
  readonly belongsTo: (columnHead: string, unit: Head) => boolean
}

/** The column of a table whose cells are the units of their rows ("Unit": "s", "ms", "kg"); null where there is none. */
export function unitColumnOf(
  block: TableBlock,
  columnHeads: readonly string[],
  isBody: (row: readonly Cell[]) => boolean,
): UnitColumn | null {
  const column = columnHeads.findIndex((head) => UNIT_HEAD.test(head))
  if (column < 0) return null
  const cells = cellsIn(block, column, isBody)
  if (!areUnits(cells.map(({ text }) => text))) return null
  const billed = columnHeads.some((head) => QUANTITY.test(head))
  const spanning = new Map<number, Cell>()
  for (const cell of cells) for (let r = 0; r < cell.rowSpan; r++) spanning.set(cell.row + r, cell)
  return {
    column,
    unitOf: (row) => {
      const text = spanning.get(row[0]?.row ?? -1)?.text.trim() ?? ''
      return text === '' ? null : { unit: '1', scale: 0, ...readUnit(text) }
    },
    belongsTo: (head, { unit }) =>
      billed ? QUANTITY.test(head) : !UNMEASURED.test(head) && (!PRICED.test(head) || /^[A-Z]{3}$/.test(unit ?? '')),
  }
}

/** The first row below the heads if its cells are the units of their columns ("Unit", "kg", "ms"); −1 where it is not. */
export function unitRowOf({ rows, headRows }: TableBlock): number {
  const [stub, ...rest] = rows[headRows] ?? []
  if (headRows === 0 || stub?.column !== 0 || !UNIT_HEAD.test(stub.text.trim())) return -1
  return areUnits(rest.map(({ text }) => text)) ? headRows : -1
}

/** Whether at least half of the different cells that hold anything are units. */
function areUnits(texts: readonly string[]): boolean {
  const filled = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '' && !UNITLESS.test(text))
  const known = filled.filter((text) => !LETTER.test(text) && Object.keys(readUnit(text)).length > 0)
  return known.length > 0 && known.length * 2 >= filled.length
}

/** What a unit that stands alone in its cell says: "ms", "per cent", "£m", "1,000 t". */
const readUnit = (text: string): Head => readHead(`(${text.trim().replace(/^1[,. ]?000\b/, '000')})`)
