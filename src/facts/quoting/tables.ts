import type { Claim } from '../../claims/index.js'
import { toNumber } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import { weightsIn } from './naming.js'
import { type Numeral, numeralOf } from './numerals.js'
import { newestYear } from './periods.js'

/** A cell's claim with its numeral. */
export interface CellFigure {
  readonly claim: Claim
  readonly numeral: Numeral
}

/** The tables of a document as figures of texts are held against them. */
export interface Table {
  readonly figures: readonly CellFigure[]
  readonly weightOf: (word: string) => number
  readonly newest: number | null
}

/** The tables of each document that has any. */
export function tablesOf(claims: readonly Claim[]): ReadonlyMap<number, Table> {
  const cells = new Map<number, Claim[]>()
  for (const claim of claims) {
    if (claim.cell === null || claim.quantity.moment !== null) continue
    append(cells, claim.document, claim)
  }
  const tables = new Map<number, Table>()
  for (const [document, own] of cells) {
    const figures = own.flatMap((claim) => {
      const numeral = numeralOf(claim)
      return numeral === null ? [] : [{ claim, numeral }]
    })
    tables.set(document, { figures, weightOf: weightsIn(own), newest: newestYear(own) })
  }
  return tables
}

/** Tables of other documents are not looked through where a story has more cells than this. */
const MOST_CELLS = 3000

/** The tables of each story that is not too large, by its first document. */
export function tablesAround(
  tables: ReadonlyMap<number, Table>,
  stories: readonly number[],
): ReadonlyMap<number, readonly Table[]> {
  const around = new Map<number, Table[]>()
  for (const [document, table] of tables) {
    append(around, stories[document]!, table)
  }
  for (const [story, list] of around)
    if (list.reduce((sum, { figures }) => sum + figures.length, 0) > MOST_CELLS) around.delete(story)
  return around
}

/** The numerals of each document. */
export function numeralsOf(claims: readonly Claim[]): ReadonlyMap<number, readonly Numeral[]> {
  const numerals = new Map<number, Numeral[]>()
  for (const claim of claims) {
    const numeral = numeralOf(claim)
    if (numeral === null) continue
    append(numerals, claim.document, numeral)
  }
  return numerals
}

const SCALES: readonly number[] = [0, 3, 6, 9, -3, -6, -9]

/** Whether a numeral is that of a cell, or a rounding of it, at the same or another scale (thousand, million, billion). */
export function isBorneOut(own: Numeral, cell: Numeral): boolean {
  const [value, other] = [toNumber(own.value), toNumber(cell.value)]
  return SCALES.some((scale) => {
    const shifted = other / 10 ** scale
    const step = 10 ** Math.max(own.place, cell.place - scale)
    // Of two digits a rounding says something, of one hardly.
    return Math.abs(value - shifted) <= step * HALF && Math.min(value, shifted) >= step * 10
  })
}

/** A hair over half a step, for doubles. */
const HALF = 0.5001

/** Whether a cell's numeral is among those of a text. */
export const isSaid = (cell: Numeral, numerals: readonly Numeral[]): boolean =>
  numerals.some((numeral) => isBorneOut(numeral, cell))
