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
import type { CellPlace, Claim } from './claim.js'
import { type Clause, clauseOf } from './clause.js'
import { cellSubject } from './subject.js'
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
  const columnHeads = headsOf(block)
  const namesOf = memo((head: string) => waysToSay(head).map((name) => classesOf(clauses(name))))
  let section = ''
  const claims: Claim[] = []
  for (const row of block.rows) {
    if ((row[0]?.row ?? 0) < block.headRows) continue
    const rowHead = rowHeadOf(row)
    if (row.length > 0 && row.slice(1).every(({ text }) => text.trim() === '')) section = row[0]!.text
    for (const cell of row) {
      if (cell.header && cell.column === 0) continue
      const columnHead = columnHeads[cell.column] ?? ''
      const own = { ...headOf(rowHead), ...headOf(columnHead) }
      const heads = NUMBERING.test(columnHead)
        ? {}
        : {
            ...(isTimed(own) || isPassedOver(`${title} ${note}`, columnHead, columnHeads)
              ? unscaled(general)
              : general),
            ...own,
          }
      const cellContext: CellContext = {
        ...context,
        unit: heads.unit ?? null,
        scale: EACH.test(rowHead) ? 0 : (heads.scale ?? 0),
        per: heads.per ?? null,
        share: heads.share ?? null,
      }
      if (cell.text === rowHead) continue
      const first = readCell(cell.text, cellContext)
      if (first === null) continue
      const place: CellPlace = {
        row: cell.row,
        column: cell.column,
        rowHead,
        columnHead,
        caption,
        rowWords: classesOf(clauses(rowHead)),
        columnWords: classesOf(clauses(columnHead)),
        names: namesOf(rowHead),
        sectionWords: classesOf(clauses(section)),
        scaled: heads.scale !== undefined || EACH.test(rowHead) || SCALED.test(cell.text),
      }
      for (const reading of [first, ...furtherFigures(cell.text, first, context)]) {
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
          subject: cellSubject({ row: rowHead, column: columnHead, caption }, reading, background, clauses, vocabulary),
          time: momentOf(columnHead) ?? momentOf(rowHead) ?? momentOf(caption),
          place: 'table',
          cell: place,
        })
      }
    }
  }
  return claims
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
const NAMED = /(?:^|[.:;] |- )\W*(?:\p{L}+ )?(\p{L}{4,}?)s?(?:,| in) (?:thousand|million|billion|lakh|crore)s?\b/iu
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
