import {
  type CellContext,
  findQuantities,
  type Head,
  isProse,
  type Reading,
  type ReadingContext,
  readCell,
  readHead,
} from '../../grammar/index.js'
import type { Cell, Document, TableBlock } from '../documents/index.js'
import type { Moment } from '../quantity/index.js'
import { toFileSpan } from '../text/index.js'
import { cellSubject } from './cell-subject.js'
import type { CellPlace, Claim } from './claim.js'
import { type Clause, clauseOf } from './clause.js'
import { pointColumnsOf } from './point-columns.js'
import { isSerial, NUMBERING } from './serial-columns.js'
import { cornerOf, goesOn, headsOf, rowHeadOf, waysToSay } from './table-heads.js'
import { isPassedOver, isUnitNote, noteBefore } from './table-notes.js'
import { unitColumnOf, unitRowOf } from './unit-columns.js'
import type { Vocabulary } from './vocabulary.js'

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
  const headOf = memo((head: string): Head => readHead(head))
  const titleOf = (text: string): Head => readHead(text, 'table')
  const note = noteBefore(document, position)
  const corner = cornerOf(block)
  const title = block.caption?.text ?? ''
  const caption = [note, title, corner].filter((text) => text !== '').join(' ')
  const general = { ...titleOf(isUnitNote(note) ? note : ''), ...titleOf(title), ...titleOf(corner) }
  const captionClause = clauses(caption)
  const unitRow = unitRowOf(block)
  const columnHeads = headsOf(block, unitRow)
  const isBody = (row: readonly Cell[]): boolean => {
    const index = row[0]?.row ?? 0
    return index >= block.headRows && index !== unitRow
  }
  const points = pointColumnsOf(block, columnHeads, isBody, headOf)
  const namesOf = memo((head: string) => waysToSay(head).map((name) => classesOf(clauses(name))))
  const columnOf = memo((head: string): Column => {
    const own: Head = points.has(head) ? { share: 'pp' } : headOf(head)
    const passedOver = isPassedOver(`${title} ${note}`, head, columnHeads)
    const clause = clauses(head)
    const column = { own, numbering: NUMBERING.test(head), passedOver, clause, words: classesOf(clause) }
    return { ...column, cell: cellContextOf(column, {}, false, general, context) }
  })
  const units = unitColumnOf(block, columnHeads, isBody)
  const serial = isSerial(block, columnHeads, isBody)
  let section = classesOf(clauses(''))
  let above: Head = {}
  const claims: Claim[] = []
  for (const row of block.rows) {
    if (!isBody(row)) continue
    const rowHead = rowHeadOf(row)
    if (row.length > 0 && row.slice(1).every(({ text }) => text.trim() === ''))
      section = classesOf(clauses(row[0]!.text))
    const said = isProse(rowHead) ? {} : headOf(rowHead)
    const own = goesOn(rowHead) && Object.keys(said).length === 0 ? above : said
    above = own
    const each = EACH.test(rowHead)
    const unit = units?.unitOf(row) ?? null
    const isBare = !each && Object.keys(own).length === 0
    let named: RowNames | null = null
    for (const cell of row) {
      if ((cell.column === 0 && (cell.header || serial)) || cell.column === units?.column) continue
      const columnHead = columnHeads[cell.column] ?? ''
      const column = columnOf(columnHead)
      const measured = unit !== null && units!.belongsTo(columnHead, unit) ? unit : own
      const cellContext =
        isBare && measured === own ? column.cell : cellContextOf(column, measured, each, general, context)
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
  const table = own.unit === undefined ? general : unshared(general)
  const whole = isTimed(own) || column.passedOver ? unscaled(table) : table
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

const TIMES: ReadonlySet<string> = new Set(['ms', 's', 'min', 'h', 'd', 'wk', 'mo', 'a'])

/** Whether heads give a time without a scale: "figures in thousands" above the table says nothing of its minutes. */
const isTimed = ({ unit, scale }: Head): boolean => unit !== undefined && scale === undefined && TIMES.has(unit)
const unscaled = (head: Head): Head => ({ ...head, scale: 0 })
const unshared = ({ share: _, ...head }: Head): Head => head

/** Rows of amounts for one share or unit, which notes like "in millions, except per share" leave unscaled. */
const EACH = /\bper (?:\S+ ){0,2}(?:share|unit|head|capita)\b/i

/** A cell that carries its own unit or scale word. */
const SCALED = /\d[\s\u00a0]*\p{L}/u

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
