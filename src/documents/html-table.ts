import { BlockText, textBlock } from './block-text.js'
import type { Cell, TableBlock, TextBlock } from './document.js'
import { headRowsOf } from './table-heads.js'

/** A span beyond this many rows or columns is taken for one that runs to the table's edge at most. */
const LONGEST_SPAN = 1000

interface OpenCell {
  readonly text: BlockText
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly header: boolean
  readonly shift: number
}

/** Collects a table row by row; spanned places are left out of the rows they run through. */
export class HtmlTable {
  readonly caption = new BlockText()
  /** Set where the table only lays out the page: it holds headings or other tables. */
  layout: boolean
  private readonly rows: OpenCell[][] = []
  /** For each column, the first row that is free of a cell spanning down from above. */
  private readonly free: number[] = []
  private headRows = 0
  private inHead = false

  constructor(layout: boolean) {
    this.layout = layout
  }

  openHead(): void {
    this.inHead = true
  }

  closeHead(): void {
    this.inHead = false
  }

  openRow(): void {
    this.rows.push([])
    if (this.inHead && this.headRows === this.rows.length - 1) this.headRows = this.rows.length
  }

  /** Opens a cell and yields where its text goes. A cell outside a row opens one. */
  openCell(name: string, attributes: Readonly<Record<string, string>>): BlockText {
    if (this.rows.length === 0) this.openRow()
    const row = this.rows.length - 1
    const cells = this.rows[row]!
    const before = cells.at(-1)
    let column = before === undefined ? 0 : before.column + before.columnSpan
    while ((this.free[column] ?? 0) > row) column++
    const columnSpan = spanOf(attributes.colspan)
    const rowSpan = spanOf(attributes.rowspan)
    for (let i = 0; i < columnSpan; i++) this.free[column + i] = row + rowSpan
    const text = new BlockText()
    cells.push({ text, row, column, columnSpan, rowSpan, header: name === 'th', shift: paddingOf(attributes.style) })
    return text
  }

  /** The cells' texts as paragraphs, for a table that only lays out the page. */
  paragraphs(): TextBlock[] {
    return this.rows
      .flat()
      .filter((cell) => !cell.text.isEmpty)
      .map((cell) => textBlock('paragraph', cell.text))
  }

  finish(): TableBlock | null {
    const rows = this.rows.filter((row) => row.length > 0)
    if (rows.length === 0) return null
    const moved = new Map(rows.map((row, index) => [row[0]!.row, index]))
    const columns = Math.max(...rows.map((row) => row.at(-1)!.column + row.at(-1)!.columnSpan))
    const finished = rows.map((row) => row.map((cell) => ({ cell, ...cell.text.finish() })))
    const grid = finished.map((row) => {
      const texts: string[] = new Array(columns).fill('')
      for (const { cell, text } of row) texts[cell.column] = text
      return texts
    })
    const headRows = headRowsOf(grid, Math.max(this.headRows, leadingHeads(rows)))
    return {
      kind: 'table',
      caption: this.caption.isEmpty ? null : textBlock('caption', this.caption),
      rows: finished.map((row) =>
        row.map(
          ({ cell, text, map }): Cell => ({
            text,
            map,
            row: moved.get(cell.row)!,
            column: cell.column,
            columnSpan: cell.columnSpan,
            rowSpan: cell.rowSpan,
            header: cell.header || moved.get(cell.row)! < headRows,
            emphasised: cell.text.emphasised,
            indent: text === '' ? 0 : cell.text.indent + cell.shift,
          }),
        ),
      ),
      headRows,
      columns,
    }
  }
}

/** Rows at the top that hold head cells only. */
function leadingHeads(rows: readonly (readonly OpenCell[])[]): number {
  const first = rows.findIndex(
    (row) => !row.every((cell) => cell.header || cell.text.isEmpty) || !row.some((cell) => cell.header),
  )
  return Math.max(0, first)
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10)
  return span >= 1 ? Math.min(span, LONGEST_SPAN) : 1
}

/** An indent made by style: one step for each em or ten points or pixels. */
function paddingOf(style: string | undefined): number {
  const padding = /(?:padding-left|text-indent|margin-left)\s*:\s*(\d+(?:\.\d+)?)(em|px|pt)/i.exec(style ?? '')
  if (padding === null) return 0
  return Math.min(8, Math.round(Number(padding[1]) / (padding[2]!.toLowerCase() === 'em' ? 1 : 10)))
}
