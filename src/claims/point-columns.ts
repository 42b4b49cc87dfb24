import type { Head } from '../../grammar/index.js'
import type { Cell, TableBlock } from '../documents/index.js'

/** "Difference, points", "Swing (points)". */
const POINTS = /^(?:change|difference|gap|swing|lead|margin|rise|fall|gain|loss)[\s,(]+(?:in )?points\)?$/i
/** Shares that are changes themselves stand beside points of an index or a score as well. */
const CHANGE = /\b(?:change|chg|rise|fall|gain|loss|growth|swing)\b/i

/** The heads of columns whose points are percentage points: all other figures of their table are shares. */
export function pointColumnsOf(
  { rows }: TableBlock,
  columnHeads: readonly string[],
  isBody: (row: readonly Cell[]) => boolean,
  headOf: (head: string) => Head,
): ReadonlySet<string> {
  const points = columnHeads.filter((head) => POINTS.test(head))
  if (points.length === 0) return new Set()
  const isShare = (head: string, column: number): boolean =>
    !CHANGE.test(head) &&
    (headOf(head).share === '%' ||
      rows.filter(isBody).every((row) => row.some((cell) => cell.column === column && /\d\s?%$/.test(cell.text))))
  const others = columnHeads.flatMap((head, column) =>
    column > 0 && !POINTS.test(head) ? [isShare(head, column)] : [],
  )
  return new Set(others.length > 0 && others.every(Boolean) ? points : [])
}
