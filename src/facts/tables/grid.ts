import type { Cell, TableBlock } from '../../documents/index.js'
import { CLOCK_UNIT, type Figure, readFigure, readFigures, UNREAD } from './figure.js'
import { says } from './words.js'

/** The row of figures that stand in a column's head: "n = 642". */
export const HEAD_ROW = -1

/**
 * A place in a table. `part` tells apart the figures of one cell: in "46/358 (12.8%)" the parts are 0, 1 and 2, in
 * "46 (12.8%)" they are 0 and 2.
 */
export interface Place {
  /** Index in the table's block, or `HEAD_ROW`. */
  readonly row: number
  readonly column: number
  readonly part: number
}

/** A row that holds figures. */
export interface GridRow {
  /** Index in the table's block. */
  readonly row: number
  /** The words of its leading cells; "" where it has none. */
  readonly head: string
  readonly emphasised: boolean
  readonly indent: number
  /** Rows under one heading row, or between two rows without figures, share a number. */
  readonly section: number
}

/** A column of figures, or one of the columns that cells with several figures make. */
export interface GridColumn {
  readonly column: number
  readonly part: number
  /** Its head cells from top to bottom, joined by a space. */
  readonly head: string
}

/** A table as numbers: `figures[r][c]` for row `rows[r]` and column `columns[c]`; null where the cell is empty. */
export interface Grid {
  readonly caption: string
  /** Whether the text around the table, or its caption, says that figures are rounded. */
  readonly rounded: boolean
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  readonly figures: readonly (readonly (Figure | null)[])[]
}

/** What the text around a table says of it. */
export interface GridContext {
  /** Whether figures may not add up because they are rounded (`saysRounded`). */
  readonly rounded?: boolean
}

/** Whether a text says that figures are rounded: "may not sum due to rounding". */
export const saysRounded = (text: string): boolean => /\bround(?:ed|ing)\b/i.test(text)

/**
 * The numeric grid of a table. Head rows, unit rows and rows of years become heads; columns of words, note numbers,
 * serial numbers and years become row heads. A table without figures gives an empty grid.
 */
export function readGrid(block: TableBlock, context: GridContext = {}): Grid {
  const cells = layOut(block)
  const first = firstBodyRow(block, cells)
  const heads = columnHeads(block, cells, first)
  const readings = cells.map((row, r) => (r < first ? [] : row.map((cell) => (cell ? readFigures(cell.text) : []))))
  const labels = labelColumns(block, readings, heads, first)
  const columns = figureColumns(block, readings, heads, labels)
  const rows: GridRow[] = []
  const figures: (Figure | null)[][] = []
  let section = 0
  for (let r = first; r < cells.length; r++) {
    const line = columns.map((column) => figureAt(readings[r]!, heads, column))
    const numeric = line.some((figure) => figure !== null && !Number.isNaN(figure.number))
    const repeatedHead = numeric && isHeadLike(readings[r]!, labels)
    if (!numeric || repeatedHead) {
      section += 1
      continue
    }
    rows.push(gridRow(cells[r]!, r, labels, section))
    figures.push(line)
  }
  const caption = block.caption?.text ?? ''
  return { caption, rounded: context.rounded === true || saysRounded(caption), rows, columns, figures }
}

/** Cells by row and column; places that a span covers stay empty. */
function layOut(block: TableBlock): (Cell | undefined)[][] {
  return block.rows.map((row) => {
    const line: (Cell | undefined)[] = new Array(block.columns).fill(undefined)
    for (const cell of row) if (cell.column < block.columns) line[cell.column] = cell
    return line
  })
}

const YEAR = /^(?:FY ?)?(?:19|20)\d\d(?:[-–/]\d{2,4})?[A-Z]?\*?$/
const isYear = (text: string): boolean => YEAR.test(text.trim())

/** The first row after the heads: the first that holds a figure that is no year beside its first cell. */
function firstBodyRow(block: TableBlock, cells: readonly (readonly (Cell | undefined)[])[]): number {
  let first = Math.min(block.headRows, cells.length)
  while (first < cells.length) {
    const rest = cells[first]!.slice(1).filter((cell) => cell !== undefined && cell.text.trim() !== '')
    const figures = rest.filter((cell) => readFigures(cell!.text).some((figure) => !Number.isNaN(figure.number)))
    const years = rest.filter((cell) => isYear(cell!.text))
    const titled = (cells[first]![0]?.text.trim() ?? '') !== ''
    if (figures.length > years.length) break
    if (years.length > 0 && years.length < rest.length && titled) break
    if (titled && first > 0 && years.length === 0 && !isUnitLine(cells[first]!, rest.length)) break
    if (block.columns === 1) break
    first += 1
  }
  return first >= cells.length ? Math.min(block.headRows, cells.length) : first
}

/** Whether a row below the heads says more of them: a unit in brackets before it, or short words all along. */
function isUnitLine(cells: readonly (Cell | undefined)[], filled: number): boolean {
  if (filled === 0) return false
  const title = cells[0]!.text.trim()
  const short = cells.slice(1).every((cell) => cell === undefined || cell.text.trim().length <= 6)
  return /^[($£€]|\b(?:millions?|thousands?|except)\b/i.test(title) || short
}

/** Whether a body row repeats the heads: years only. */
function isHeadLike(readings: readonly (readonly Figure[])[], labels: ReadonlySet<number>): boolean {
  let years = 0
  for (let c = 0; c < readings.length; c++) {
    const figure = readings[c]![0]
    if (labels.has(c) || figure === undefined || figure.nil) continue
    if (!(figure.half === 0.5 && figure.unit === '' && figure.number >= 1900 && figure.number <= 2100)) return false
    years += 1
  }
  return years > 1
}

function columnHeads(block: TableBlock, cells: readonly (readonly (Cell | undefined)[])[], first: number): string[] {
  const heads: string[] = new Array(block.columns).fill('')
  const append = (column: number, text: string): void => {
    heads[column] = `${heads[column]} ${text}`.trim()
  }
  for (let r = 0; r < first; r++) {
    const filled = cells[r]!.filter((cell) => cell !== undefined && cell.text.trim() !== '')
    // One long cell over a table of many columns is a title, which says nothing of its own column.
    if (filled.length === 1 && block.columns > 2 && filled[0]!.text.length > 40) continue
    let group = ''
    for (let c = 0; c < block.columns; c++) {
      const text = cells[r]![c]?.text.trim() ?? ''
      if (text !== '') {
        group = c === 0 ? '' : text
        append(c, text)
      } else if (group !== '' && r + 1 < first && filled.length > 1) append(c, group)
      // A head over several columns is written once, with empty cells after it.
    }
  }
  return heads
}

/** Columns that name their rows instead of measuring them. */
function labelColumns(
  block: TableBlock,
  readings: readonly (readonly (readonly Figure[])[])[],
  heads: readonly string[],
  first: number,
): ReadonlySet<number> {
  const labels = new Set<number>()
  for (let c = 0; c < block.columns; c++) {
    let figures = 0
    let words = 0
    let serial = 0
    let years = 0
    let previous = 0
    for (let r = first; r < readings.length; r++) {
      const figure = readings[r]![c]?.[0]
      if (figure === undefined || figure.nil) continue
      if (Number.isNaN(figure.number) || figure.unit === CLOCK_UNIT) words += 1
      else {
        figures += 1
        if (figure.number === previous + 1) serial += 1
        if (figure.unit === '' && figure.half === 0.5 && figure.number >= 1900 && figure.number <= 2100) years += 1
        previous = figure.number
      }
    }
    const leading = c === 0 || labels.has(c - 1)
    const counting = figures > 1 && (serial === figures || years === figures)
    const named = says(heads[c]!, 'serial') && !says(heads[c]!, 'rank')
    if (
      figures === 0 ||
      words > figures ||
      (leading && counting) ||
      named ||
      (c === 0 && block.columns > 1 && words > 0)
    ) {
      labels.add(c)
    }
  }
  return labels
}

/** How many people or things a head says its column is about: "Placebo (n = 642)" → 642. */
const headCount = (head: string): Figure | null => {
  const match = /\b[nN]\s*=\s*([\d,]+)/.exec(head)
  const figure = match ? readFigure(match[1]!) : null
  return figure && { ...figure, implied: true }
}

function figureColumns(
  block: TableBlock,
  readings: readonly (readonly (readonly Figure[])[])[],
  heads: readonly string[],
  labels: ReadonlySet<number>,
): GridColumn[] {
  const columns: GridColumn[] = []
  for (let c = 0; c < block.columns; c++) {
    const clock = readings.some((row) => row[c]?.[0]?.unit === CLOCK_UNIT)
    if (labels.has(c) && !clock) continue
    let parts = 0
    for (const row of readings) parts = Math.max(parts, row[c]?.length ?? 0)
    for (let part = 0; part < (clock ? parts : partsOf(parts)); part++) {
      columns.push({ column: c, part, head: heads[c]! })
    }
  }
  return columns
}

/** Cells with two figures may have a base between them, which their head gives. */
const partsOf = (figures: number): number => (figures === 2 ? 3 : figures)

/** Parts 0, 1 and 2 are a cell's first figure, its base, and its share. */
function figureAt(row: readonly (readonly Figure[])[], heads: readonly string[], column: GridColumn): Figure | null {
  const cell = row[column.column] ?? []
  if (column.part === 0) return cell[0] ?? null
  if (cell[0] === UNREAD) return UNREAD
  if (column.part === 1)
    return cell.length === 3 ? cell[1]! : cell[1]?.unit === '%' ? headCount(heads[column.column]!) : (cell[1] ?? null)
  return cell.length === 3 ? cell[2]! : cell[1]?.unit === '%' ? cell[1] : null
}

function gridRow(
  cells: readonly (Cell | undefined)[],
  row: number,
  labels: ReadonlySet<number>,
  section: number,
): GridRow {
  const words: string[] = []
  for (const column of labels) {
    const text = cells[column]?.text.trim() ?? ''
    if (text !== '' && !/^\d+\.?$/.test(text)) words.push(text)
  }
  const filled = cells.filter((cell) => cell !== undefined && cell.text.trim() !== '')
  return {
    row,
    head: words.join(' '),
    emphasised: filled.length > 0 && filled.every((cell) => cell!.emphasised),
    indent: cells[0]?.indent ?? 0,
    section,
  }
}
