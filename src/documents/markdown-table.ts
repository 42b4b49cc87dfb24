import type { parser } from '@lezer/markdown'
import { BlockText } from './block-text.js'
import type { Cell, TableBlock, TextBlock } from './document.js'
import { headRowsOf } from './table-heads.js'

/** A node of the Markdown syntax tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

/** A table from a Markdown table node; cells stand between bars, so empty cells are found by their bars. */
export function markdownTable(
  table: SyntaxNode,
  source: string,
  caption: TextBlock | null,
  textOf: (cell: SyntaxNode) => BlockText,
): TableBlock {
  const rows: BlockText[][] = []
  for (let node = table.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'TableHeader' || node.name === 'TableRow') rows.push(cellsOf(node, source, textOf))
  }
  const finished = rows.map((row) => row.map((cell) => ({ cell, ...cell.finish() })))
  const headRows = headRowsOf(
    finished.map((row) => row.map((cell) => cell.text)),
    1,
  )
  return {
    kind: 'table',
    caption,
    rows: finished.map((row, index) =>
      row.map(
        ({ cell, text, map }, column): Cell => ({
          text,
          map,
          row: index,
          column,
          columnSpan: 1,
          rowSpan: 1,
          header: index < headRows,
          emphasised: cell.emphasised,
          indent: text === '' ? 0 : cell.indent,
        }),
      ),
    ),
    headRows,
    columns: Math.max(0, ...rows.map((row) => row.length)),
  }
}

function cellsOf(row: SyntaxNode, source: string, textOf: (cell: SyntaxNode) => BlockText): BlockText[] {
  const cells: BlockText[] = []
  let pending: BlockText | null = null
  let afterBar = false
  for (let node = row.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'TableCell') pending = textOf(node)
    else if (node.name === 'TableDelimiter') {
      const leading = cells.length === 0 && pending === null && !afterBar && isLineStart(source, node.from)
      if (!leading) cells.push(pending ?? new BlockText())
      pending = null
      afterBar = true
    }
  }
  if (pending !== null) cells.push(pending)
  return cells
}

/** Whether only indent and quote marks stand before a row's first bar. */
function isLineStart(source: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (source[at] === ' ' || source[at] === '>' || source[at] === '\t')) at--
  return at < 0 || source[at] === '\n' || source[at] === '\r'
}
