import { type CellContext, type Head, type Reading, readCell } from '../../grammar/index.js'
import type { Cell, TableBlock } from '../documents/index.js'
import { cellsIn } from './table-heads.js'

/** "n (%)", "Exports, £m (%)": what stands before the brackets of a cell, and a share within them. */
const PAIRED = /^(.*\S)\s*\(%\)$/
const PAIR = /^(.*?\d[\d.,]*)\s*\(\s*(<?\d[\d.,]*\s?%?)\s*\)[*†‡]?$/

/** The heads of columns whose cells hold a figure and its share in brackets: what each says of the first. */
export function pairedColumnsOf(
  block: TableBlock,
  columnHeads: readonly string[],
  isBody: (row: readonly Cell[]) => boolean,
  headOf: (head: string) => Head,
): ReadonlyMap<string, Head> {
  const paired = new Map<string, Head>()
  columnHeads.forEach((head, column) => {
    const outer = PAIRED.exec(head)?.[1]
    if (outer === undefined) return
    const cells = cellsIn(block, column, isBody)
    const filled = cells.filter(({ text }) => /\d/.test(text))
    const pairs = filled.filter(({ text }) => PAIR.test(text.trim()))
    if (pairs.length > 0 && pairs.length * 2 >= filled.length) paired.set(head, headOf(outer))
  })
  return paired
}

/** The two figures of a cell of such a column: the first as its context says, the other a share; null for other cells. */
export function readPair(text: string, context: CellContext): readonly Reading[] | null {
  const [, outer, inner] = PAIR.exec(text.trim()) ?? []
  const first = outer === undefined ? null : readCell(outer, context)
  const share =
    inner === undefined ? null : readCell(inner, { ...context, unit: null, scale: 0, per: null, share: '%' })
  if (first === null || share === null) return null
  const start = text.indexOf(outer!)
  return [moved(first, start), moved(share, text.indexOf(inner!, start + outer!.length))]
}

const moved = (reading: Reading, by: number): Reading => ({ ...reading, from: reading.from + by, to: reading.to + by })
