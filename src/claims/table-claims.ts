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
import { type Column, cellContextOf, isSilent, rowSays, silentRow } from './cell-context.js'
import { cellSubject } from './cell-subject.js'
import type { CellPlace, Claim } from './claim.js'
import { type Clause, clauseOf } from './clause.js'
import { pairedColumnsOf, readPair } from './paired-columns.js'
import { pointColumnsOf } from './point-columns.js'
import { isSerial, numberingOf } from './serial-columns.js'
import { signed, signedColumnsOf } from './signed-columns.js'
import { withSigns } from './split-cells.js'
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
  const pairs = pairedColumnsOf(block, columnHeads, isBody, headOf)
  const signs = signedColumnsOf(block, columnHeads, isBody, headOf, context)
  const namesOf = memo((head: string) => waysToSay(head).map((name) => classesOf(clauses(name))))
  const columnOf = memo((head: string): Column => {
    const own: Head = points.has(head) ? { share: 'pp' } : (pairs.get(head) ?? headOf(head))
    const numbering = numberingOf(block, head, columnHeads.indexOf(head), isBody)
    const passedOver = isPassedOver(`${title} ${note}`, head, columnHeads)
    const clause = clauses(head)
    const column = { head, own, numbering, passedOver, clause, words: classesOf(clause) }
    return { ...column, cell: cellContextOf(column, silentRow, general, context) }
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
    const says = rowSays(rowHead, own)
    const unit = units?.unitOf(row) ?? null
    const isBare = isSilent(says)
    let named: RowNames | null = null
    for (const [i, cell] of row.entries()) {
      if ((cell.column === 0 && (cell.header || serial)) || cell.column === units?.column) continue
      const columnHead = columnHeads[cell.column] ?? ''
      const column = columnOf(columnHead)
      const measured = unit !== null && units!.belongsTo(columnHead, unit) ? unit : own
      const headed =
        isBare && measured === own ? column.cell : cellContextOf(column, { ...says, own: measured }, general, context)
      const cellContext = signed(withSigns(headed, row, i), says, signs.get(cell.column), cell.row)
      if (cell.text === rowHead) continue
      const readings = readingsOf(cell.text, cellContext, column, pairs.has(columnHead))
      if (readings.length === 0) continue
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
      for (const reading of readings) {
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

/** A cell that carries its own unit or scale word. */
const SCALED = /\d[\s\u00a0]*\p{L}/u

/** The figures of a cell; some hold several: "96 (15.0%)". */
function readingsOf(text: string, context: CellContext, { numbering }: Column, paired: boolean): readonly Reading[] {
  if (numbering === 'label') return []
  if (numbering === 'year') return findQuantities(text, context).readings
  const pair = paired ? readPair(text, context) : null
  if (pair !== null) return pair
  const first = readCell(text, context)
  if (first === null) return []
  // A dash among ranks is no place nought, but none.
  if (numbering === 'rank' && first.quantity.kind === 'count')
    return /\d/.test(text) ? [{ ...first, quantity: { ...first.quantity, kind: 'ordinal' } }] : []
  if (!/\d/.test(text.slice(first.to))) return [first]
  return [first, ...findQuantities(text, context).readings.filter((reading) => reading.from >= first.to)]
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
