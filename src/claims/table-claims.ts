import {
  type CellContext,
  findQuantities,
  type Head,
  type Reading,
  type ReadingContext,
  readCell,
  readHead,
} from '../../grammar/index.js'
import type { Cell, Document, TableBlock } from '../documents/index.js'
import type { Moment } from '../quantity/index.js'
import { sentences, toFileSpan } from '../text/index.js'
import { cellSubject } from './cell-subject.js'
import type { CellPlace, Claim } from './claim.js'
import { type Clause, clauseOf } from './clause.js'

import type { Vocabulary } from './vocabulary.js'

/** Letters in a cell that make it a label rather than a figure. */
const LABEL = /\p{L}{2}/u

/** One claim for each cell that holds a figure, named by its row head, column head and caption. */
export function tableClaims(
  document: Document,
  index: number,
  position: number,
  background: ReadonlyMap<string, number>,
  context: ReadingContext,
  vocabulary: Vocabulary,
  firstIndex: number,
): Claim[] {
  const block = document.blocks[position] as TableBlock
  const clauses = memo((text: string): Clause => clauseOf(text, [], vocabulary))
  const momentOf = memo((text: string): Moment | null => {
    const found = findQuantities(text, context).readings.find((reading) => reading.quantity.kind === 'date')
    return found?.quantity.moment ?? null
  })
  const headOf = memo(readHead)
  const note = noteBefore(document, position)
  const corner = cornerOf(block)
  const title = block.caption?.text ?? ''
  const caption = [note, title, corner].filter((text) => text !== '').join(' ')
  const general = { ...headOf(isUnitNote(note) ? note : ''), ...headOf(title), ...headOf(corner) }
  const captionClause = clauses(caption)
  const columnHeads = headsOf(block)
  const namesOf = memo((head: string) => waysToSay(head).map((name) => classesOf(clauses(name))))
  const columnOf = memo((head: string): Column => {
    const own = headOf(head)
    const passedOver = isPassedOver(`${title} ${note}`, head, columnHeads)
    const clause = clauses(head)
    const column = { own, numbering: NUMBERING.test(head), passedOver, clause, words: classesOf(clause) }
    return { ...column, cell: cellContextOf(column, {}, false, general, context) }
  })
  let section = classesOf(clauses(''))
  const claims: Claim[] = []
  for (const row of block.rows) {
    if ((row[0]?.row ?? 0) < block.headRows) continue
    const rowHead = rowHeadOf(row)
    if (row.length > 0 && row.slice(1).every(({ text }) => text.trim() === ''))
      section = classesOf(clauses(row[0]!.text))
    const own = headOf(rowHead)
    const each = EACH.test(rowHead)
    const isBare = !each && Object.keys(own).length === 0
    let named: RowNames | null = null
    for (const cell of row) {
      if (cell.header && cell.column === 0) continue
      const columnHead = columnHeads[cell.column] ?? ''
      const column = columnOf(columnHead)
      const cellContext = isBare ? column.cell : cellContextOf(column, own, each, general, context)
      if (cell.text === rowHead) continue
      const first = readCell(cell.text, cellContext)
      if (first === null) continue
      named ??= rowNamesOf(clauses(rowHead), namesOf(rowHead))
      const place: CellPlace = {
        row: cell.row,
        column: cell.column,
        rowHead,
        columnHead,
        caption,
        rowWords: named.words,
        columnWords: column.words,
        names: named.names,
        sectionWords: section,
        scaled: cellContext.scaled || SCALED.test(cell.text),
      }
      for (const reading of [first, ...furtherFigures(cell.text, first, context)]) {
        const heads = [named.clause, column.clause, captionClause] as const
        claims.push({
          index: firstIndex + claims.length,
          document: index,
          block: position,
          sentence: 0,
          text: cell.text,
          mark: { from: reading.from, to: reading.to },
          span: toFileSpan(cell.map, reading),
          reading,
          quantity: reading.quantity,
          subject: cellSubject(heads, named.entities, reading, background, vocabulary),
          time: momentOf(columnHead) ?? momentOf(rowHead) ?? momentOf(caption),
          place: 'table',
          cell: place,
        })
      }
    }
  }
  return claims
}

/** What a column head says of the cells under it, whatever stands before them in their rows. */
interface Column {
  readonly own: Head
  /** Whether the column numbers the rows, so that no unit of the table belongs to it. */
  readonly numbering: boolean
  /** Whether the table's note scales other columns than this one. */
  readonly passedOver: boolean
  readonly clause: Clause
  readonly words: readonly string[]
  /** What is known of a cell whose row's head says nothing of units. */
  readonly cell: ScaledContext
}

/** What the heads say of a cell, and whether one of them gives the power of ten. */
interface ScaledContext extends CellContext {
  readonly scaled: boolean
}

/** What the heads of a cell's row and column say of it; `each` says that its row is one of amounts for one share or unit. */
function cellContextOf(
  column: Omit<Column, 'cell'>,
  row: Head,
  each: boolean,
  general: Head,
  context: ReadingContext,
): ScaledContext {
  const own = { ...row, ...column.own }
  const whole = isTimed(own) || column.passedOver ? unscaled(general) : general
  const heads: Head = column.numbering ? {} : { ...whole, ...own }
  return {
    ...context,
    unit: heads.unit ?? null,
    scale: each ? 0 : (heads.scale ?? 0),
    per: heads.per ?? null,
    share: heads.share ?? null,
    scaled: heads.scale !== undefined || each,
  }
}

/** What names the cells of a row. */
interface RowNames {
  readonly clause: Clause
  readonly words: readonly string[]
  readonly names: readonly (readonly string[])[]
  readonly entities: readonly string[]
}

function rowNamesOf(clause: Clause, names: RowNames['names']): RowNames {
  const capitals = clause.words.filter((word) => word.capitalised && word.class !== '')
  const entities = capitals.length === 0 ? [] : [capitals.map((word) => word.folded).join(' ')]
  return { clause, words: classesOf(clause), names, entities }
}

/** Sentences before a table that are longer than this are no notes on it. */
const LONGEST_NOTE = 120
/** Columns that number their rows, which no unit of the table belongs to. */
const NUMBERING = /^(?:#|rank|place|pos(?:ition)?|lw|(?:s(?:l|r|er(?:ial)?)?|item|row)?\.?\s?no|sl|sr)\.?$/i
const TIMES: ReadonlySet<string> = new Set(['ms', 's', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** Whether heads give a time without a scale: "figures in thousands" above the table says nothing of its minutes. */
const isTimed = ({ unit, scale }: Head): boolean => unit !== undefined && scale === undefined && TIMES.has(unit)
const unscaled = (head: Head): Head => ({ ...head, scale: 0 })

/** Rows of amounts for one share or unit, which notes like "in millions, except per share" leave unscaled. */
const EACH = /\bper (?:\S+ ){0,2}(?:share|unit|head|capita)\b/i

/** A cell that carries its own unit or scale word. */
const SCALED = /\d[\s\u00a0]*\p{L}/u

/** The short paragraph right before a table, or its last sentence: unit notes stand there. */
function noteBefore(document: Document, position: number): string {
  const before = document.blocks[position - 1]
  if (before === undefined || before.kind === 'table' || before.kind === 'furniture' || before.kind === 'byline')
    return ''
  if (isUnitNote(before.text) && before.text.length <= LONGEST_NOTE) return before.text
  const last = sentences(before.text).at(-1)
  const note = last === undefined ? '' : before.text.slice(last.from, last.to)
  return note.length > LONGEST_NOTE ? '' : note
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const DATES = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|\b${MONTH}\s+\d{1,2}\b`, 'gi')
/** "Checkouts in thousands", "boardings, thousands": a note that scales what it names, and nothing else in the table. */
const NAMED = /(?:^|[.:;] |- )\W*(?:[a-zÀ-ɏ]+ )?([a-zÀ-ɏ]{4,}?)s?(?:,| in) (?:thousand|million|billion|lakh|crore)s?\b/i
const ANYTHING = /^(?:figure|amount|number|value|quantitie|total|data|all|expressed|stated|unit|sum|result|table)$/i

/** Whether a note scales the columns that it names and this one is not among them. */
function isPassedOver(note: string, columnHead: string, columnHeads: readonly string[]): boolean {
  const noun = NAMED.exec(note)?.[1]?.toLowerCase()
  if (noun === undefined || ANYTHING.test(noun)) return false
  const names = (head: string): boolean => head.toLowerCase().includes(noun)
  return columnHeads.some(names) && !names(columnHead)
}

/** Whether a note can tell the units of a table: it states no figure of its own, as "… an increase of $5m or 4%." does. */
const isUnitNote = (note: string): boolean =>
  !/\d/.test(
    note
      .replace(DATES, '')
      .replace(/^\d+(?:\.\d+)*\.?\s/, '')
      .replace(/\b0{3}s?\b|\b(?:19|20)\d\d(?:[-/]\d\d)?\b|\btable \d+(?:\.\d+)?/gi, ''),
  )

/** The head cell above the row heads, and a note on units that stands alone in its row: they hold for the whole table. */
const cornerOf = (block: TableBlock): string =>
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
 * groups, so is a head with empty cells behind it, which is how Markdown writes a span.
 */
function headsOf(block: TableBlock): string[] {
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
  return heads
}

/** References to notes, which name no row: "(Note 2)", "(1)", "¹". */
const REFERENCE = /\s*[([](?:(?:refer to |see )?notes? [^)\]]*(?:\([a-z]\))?|\w{1,2})[)\]]/gi

/** The ways to say a row's head: as written, without what stands in brackets, and that alone. */
function waysToSay(head: string): string[] {
  const whole = head.replace(REFERENCE, '')
  const bare = whole.replace(/\s*\([^)]*\)/g, '')
  const inside = [...whole.matchAll(/\(([^)]{4,})\)/g)].map((match) => match[1]!)
  return bare === whole ? [whole] : [whole, bare, ...inside].filter((name) => /\p{L}/u.test(name))
}

/** The words that name a row: its leading cells up to the first that is a figure. */
function rowHeadOf(row: readonly Cell[]): string {
  const label = row.find((cell) => LABEL.test(cell.text))
  return label !== undefined && label.column <= 2 ? label.text : (row[0]?.text ?? '')
}

/** The other figures of a cell that holds several: "96 (15.0%)". */
function furtherFigures(text: string, first: Reading, context: ReadingContext): Reading[] {
  if (!/\d/.test(text.slice(first.to))) return []
  return findQuantities(text, context).readings.filter((reading) => reading.from >= first.to)
}

const classesOf = (clause: Clause): string[] => clause.words.filter((word) => word.weight > 0).map((word) => word.class)

function memo<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = make(text)
      known.set(text, value)
    }
    return value
  }
}
