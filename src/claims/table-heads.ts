import type { Cell, TableBlock } from '../documents/index.js'

/** Letters in a cell that make it a label rather than a figure. */
const LABEL = /\p{L}{2}/u

/** The head cell above the row heads, and a note on units that stands alone in its row: they hold for the whole table. */
export const cornerOf = (block: TableBlock): string =>
  block.rows
    .slice(0, block.headRows)
    .map((row) => {
      const filled = row.filter(({ text }) => text.trim() !== '')
      const alone = filled.length === 1 && NOTE.test(filled[0]!.text) ? filled[0]! : null
      return (alone ?? row.find((cell) => cell.column === 0))?.text ?? ''
    })
    .join(' ')
    .trim()

const NOTE = /^\(.*\)$/

/**
 * Column heads from top to bottom. Spanned heads are given to each column they cover; where a head row names several
 * groups, so is a head with empty cells behind it, which is how Markdown writes a span. The units of `unitRow`, −1 where
 * there is none, stand behind the heads in brackets.
 */
export function headsOf(block: TableBlock, unitRow: number): string[] {
  const heads: string[] = new Array(block.columns).fill('')
  for (const [r, row] of block.rows.slice(0, block.headRows).entries()) {
    const groups = r + 1 < block.headRows && row.filter(({ text }) => text.trim() !== '').length > 1
    let group = ''
    for (const cell of row) {
      if (cell.text.trim() !== '') group = cell.column === 0 ? '' : cell.text
      const text = groups && cell.text.trim() === '' ? group : cell.text
      for (let c = cell.column; c < Math.min(block.columns, cell.column + cell.columnSpan); c++) {
        heads[c] = `${heads[c]} ${text}`.trim()
      }
    }
  }
  for (const { column, text } of block.rows[unitRow] ?? [])
    if (column > 0 && column < block.columns && /\p{L}|[%$£€°]/u.test(text))
      heads[column] = `${heads[column]} (${text.trim()})`.trim()
  return heads
}

/** References to notes, which name no row: "(Note 2)", "(1)", "¹". */
const REFERENCE = /\s*[([](?:(?:refer to |see )?notes? [^)\]]*(?:\([a-z]\))?|\w{1,2})[)\]]/gi

/** The ways to say a row's head: as written, without what stands in brackets, and that alone. */
export function waysToSay(head: string): string[] {
  const whole = head.replace(REFERENCE, '')
  const bare = whole.replace(/\s*\([^)]*\)/g, '')
  const inside = [...whole.matchAll(/\(([^)]{4,})\)/g)].map((match) => match[1]!)
  return bare === whole ? [whole] : [whole, bare, ...inside].filter((name) => /\p{L}/u.test(name))
}

/** The words that name a row: its leading cells up to the first that is a figure. */
export function rowHeadOf(row: readonly Cell[]): string {
  const label = row.find((cell) => LABEL.test(cell.text))
  return label !== undefined && label.column <= 2 ? label.text : (row[0]?.text ?? '')
}

/** "Previous (February)", "Year earlier", "Forecast": another reading of what the row above names. */
const OTHER_READING =
  /^\W*(?:the )?(?:(?:prev(?:ious(?:ly)?)?|prior|revised|preliminary|flash|forecast|consensus|expected)(?: (?:week|month|quarter|year|period|estimate|reading|value|figure|forecast))?|(?:a |one )?(?:week|month|quarter|year) (?:earlier|ago|before)|same (?:week|month|quarter|period)(?: (?:of )?last year)?|last (?:week|month|quarter|year))\W*(?:\([^()]*\))?$/i
/** "Of which exports": a part of what the row above names, told in its unit. */
const PART = /^\W*(?:of which|of these|of this|thereof)\b/i

/** Whether a row tells once more, or in part, what the row above it names, so that a unit named there is its own too. */
export const goesOn = (rowHead: string): boolean => OTHER_READING.test(rowHead) || PART.test(rowHead)

/** The cells of a column below the heads, `isBody` telling which rows those are. */
export const cellsIn = (
  { rows }: TableBlock,
  column: number,
  isBody: (row: readonly Cell[]) => boolean,
): readonly Cell[] => rows.filter(isBody).flatMap((row) => row.filter((cell) => cell.column === column))
