import { BlockText, textBlock } from './block-text.js'
import type { Block, Cell, Problem, TextBlock } from './document.js'
import type { Draft } from './draft.js'
import { headRowsOf, numericShare } from './table-heads.js'

/** One field of a record as it stands in the file, quotes left out. */
interface Field {
  readonly text: BlockText
  readonly plain: string
}

/** Reads comma-separated values (semicolons, tabs and bars are recognised) as one table; see {@link readTabs}. */
export const readCommas = (text: string): Draft => readSeparated(text, separatorOf(text))

/**
 * Reads tab-separated values as one table. Quoting follows RFC 4180. Lines above the head that hold a single field
 * (with or without `#`) become the caption; remarks below the last row become paragraphs.
 */
export const readTabs = (text: string): Draft => readSeparated(text, '\t')

function readSeparated(text: string, separator: string): Draft {
  const problems: Problem[] = []
  const records = recordsOf(text, separator, problems)
  const columns = records.reduce((most, record) => Math.max(most, filled(record)), 0)
  let first = 0
  while (first < records.length && isRemark(records[first]!, columns)) first++
  let end = records.length
  while (end > first && isRemark(records[end - 1]!, columns) && isNote(records[end - 1]!)) end--
  const caption = captionOf(records.slice(0, first))
  const body = records.slice(first, end)
  const notes = records.slice(end).map((record) => textBlock('paragraph', record[0]!.text))
  if (body.length === 0)
    return { blocks: [...(caption === null ? [] : [caption]), ...notes], title: null, date: null, problems }
  const rows = cellsOf(body)
  const blocks: Block[] = [{ kind: 'table', caption, ...rows }, ...notes]
  return { blocks, title: caption?.text ?? null, date: null, problems }
}

/** The separator that cuts the first lines into the most, and the most even, fields; a comma in doubt. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 8000)
    .split(/\r?\n/, 12)
    .filter((line) => line !== '' && !line.startsWith('#'))
  let best = ','
  let most = 0
  for (const candidate of [',', ';', '\t', '|']) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(candidate).length - 1)
    const least = Math.min(...counts.slice(-Math.max(1, counts.length - 2)))
    if (least > most) [best, most] = [candidate, least]
  }
  return best
}

function recordsOf(text: string, separator: string, problems: Problem[]): Field[][] {
  const records: Field[][] = []
  let record: Field[] = []
  let at = 0
  const endRecord = (): void => {
    if (record.some((field) => field.plain !== '')) records.push(record)
    record = []
  }
  while (at <= text.length) {
    const field = new BlockText()
    let end: number
    if (text[at] === '"') {
      end = quoted(text, at, separator, field, problems)
    } else {
      end = at
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
      field.add(text.slice(at, end), at)
    }
    record.push({ text: field, plain: field.finish().text })
    if (text[end] === separator) {
      at = end + 1
      continue
    }
    endRecord()
    if (end >= text.length) break
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return records
}

/** Reads a quoted field from its opening quote; a doubled quote is one. Returns the offset of what ends the field. */
function quoted(text: string, start: number, separator: string, field: BlockText, problems: Problem[]): number {
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) {
      problems.push({ message: 'A quoted field has no closing quote.', offset: start })
      field.add(text.slice(at), at)
      return text.length
    }
    field.add(text.slice(at, close), at)
    at = close + 1
    if (text[at] !== '"') break
    field.add('"', at)
    at++
  }
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  field.add(text.slice(at, end), at)
  return end
}

const filled = (record: readonly Field[]): number => record.filter((field) => field.plain !== '').length

/** A record that only its first field fills, in a table of several columns, or a comment line. */
const isRemark = (record: readonly Field[], columns: number): boolean =>
  (record[0]!.plain.startsWith('#') || (columns > 1 && filled(record) === 1)) && record[0]!.plain !== ''

const isNote = (record: readonly Field[]): boolean =>
  /^(?:#|\*|notes?\b|source)/i.test(record[0]!.plain) || record[0]!.plain.split(/\s+/).length > 5

function captionOf(records: readonly Field[][]): TextBlock | null {
  if (records.length === 0) return null
  const caption = new BlockText()
  for (const record of records) {
    const { text, map } = record[0]!.text.finish()
    const mark = /^#+\s*/.exec(text)?.[0].length ?? 0
    if (!caption.isEmpty) caption.add(' ', map.file[0]!)
    map.plain.forEach((from, run) => {
      const to = map.plain[run + 1] ?? text.length
      const start = Math.max(from, mark)
      if (start < to) caption.add(text.slice(start, to), map.file[run]! + (start - from))
    })
  }
  return textBlock('caption', caption)
}

function cellsOf(records: readonly Field[][]): { rows: Cell[][]; headRows: number; columns: number } {
  const texts = records.map((record) => record.map((field) => field.plain))
  const headRows = numericShare(texts) > 0 ? headRowsOf(texts) : 0
  const rows = records.map((record, row) =>
    record.map(
      (field, column): Cell => ({
        ...field.text.finish(),
        row,
        column,
        columnSpan: 1,
        rowSpan: 1,
        header: row < headRows,
        emphasised: false,
        indent: field.plain === '' ? 0 : field.text.indent,
      }),
    ),
  )
  return { rows, headRows, columns: Math.max(...records.map((record) => record.length)) }
}
