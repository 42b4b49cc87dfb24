import { identityMap, type OffsetMap } from '../text/index.js'
import { BlockText, hasInvisible, textBlock } from './block-text.js'
import type { Block, Cell, Problem, TextBlock } from './document.js'
import type { Draft } from './draft.js'
import { headRowsOf, numericShare } from './table-heads.js'

/** One field of a record: its text without quotes and outer white space, and how far it is indented. */
interface Field {
  readonly text: string
  readonly map: OffsetMap
  readonly indent: number
}

/** One record, and where it stands in the file (without its line end). */
interface Row {
  readonly fields: readonly Field[]
  readonly from: number
  readonly to: number
  readonly filled: number
}

/** Reads comma-separated values (semicolons, tabs and bars are recognised) as one table; see {@link readTabs}. */
export const readCommas = (text: string): Draft => readSeparated(text, separatorOf(text))

/**
 * Reads tab-separated values as one table. Quoting follows RFC 4180. Lines above the head that hold a single field, or
 * begin with `#`, become the caption; remarks below the last row become paragraphs.
 */
export const readTabs = (text: string): Draft => readSeparated(text, '\t')

function readSeparated(text: string, separator: string): Draft {
  const problems: Problem[] = []
  const records = recordsOf(text, separator, problems)
  let columns = 0
  for (const record of records) if (record.filled > columns) columns = record.filled
  let first = 0
  while (first < records.length && isRemark(records[first]!, columns)) first++
  let end = records.length
  while (end > first && isRemark(records[end - 1]!, columns) && isNote(records[end - 1]!)) end--
  const above = records.slice(0, first)
  const caption = above.length === 0 ? null : remarkBlock('caption', text, separator, above)
  const blocks: Block[] = records.slice(end).map((record) => remarkBlock('paragraph', text, separator, [record]))
  const body = records.slice(first, end)
  if (body.length > 0) blocks.unshift({ kind: 'table', caption, ...cellsOf(body) })
  else if (caption !== null) blocks.unshift(caption)
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

/** The records that hold anything. */
function recordsOf(text: string, separator: string, problems: Problem[]): Row[] {
  const records: Row[] = []
  const exact = !hasInvisible(text)
  let fields: Field[] = []
  let filled = 0
  let from = 0
  for (let at = 0; at <= text.length; ) {
    let end = at
    let field: Field
    if (text[at] === '"') {
      const quote = quoted(text, at, separator, problems)
      end = quote.end
      field = fieldOf(quote.text)
    } else {
      end = endOfField(text, at, separator)
      field = exact ? plainField(text, at, end) : mappedField(text, at, end)
    }
    fields.push(field)
    if (field.text !== '') filled++
    if (text[end] === separator) {
      at = end + 1
      continue
    }
    if (filled > 0) records.push({ fields, from, to: end, filled })
    fields = []
    filled = 0
    if (end >= text.length) break
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    from = at
  }
  return records
}

function endOfField(text: string, from: number, separator: string): number {
  const stop = separator.charCodeAt(0)
  let end = from
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === stop || code === 10 || code === 13) break
  }
  return end
}

function plainField(text: string, from: number, to: number): Field {
  const raw = text.slice(from, to)
  const bare = raw.trimStart()
  const lead = raw.length - bare.length
  return { text: bare.trimEnd(), map: identityMap(from + lead), indent: lead >> 1 }
}

function mappedField(text: string, from: number, to: number): Field {
  const collected = new BlockText()
  collected.add(text.slice(from, to), from)
  return fieldOf(collected)
}

function fieldOf(collected: BlockText): Field {
  const { text, map } = collected.finish()
  return { text, map, indent: collected.indent }
}

/** Reads a quoted field from its opening quote; a doubled quote is one. `end` is the offset of what ends the field. */
function quoted(
  text: string,
  start: number,
  separator: string,
  problems: Problem[],
): { readonly text: BlockText; readonly end: number } {
  const field = new BlockText()
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) {
      problems.push({ message: 'A quoted field has no closing quote.', offset: start })
      field.add(text.slice(at), at)
      return { text: field, end: text.length }
    }
    field.add(text.slice(at, close), at)
    at = close + 1
    if (text[at] !== '"') break
    field.add('"', at)
    at++
  }
  const end = endOfField(text, at, separator)
  field.add(text.slice(at, end), at)
  return { text: field, end }
}

/** A record that only its first field fills, in a table of several columns, or a comment line. */
function isRemark(record: Row, columns: number): boolean {
  const first = record.fields[0]!.text
  return first !== '' && columns > 1 && (record.filled === 1 || (first.startsWith('#') && record.filled < columns))
}

const isNote = (record: Row): boolean =>
  /^(?:#|\*|notes?\b|source)/i.test(record.fields[0]!.text) || record.fields[0]!.text.split(/\s+/).length > 5

/** Remarks as one block, without the marks of comments and the separators that fill a line up. */
function remarkBlock(
  kind: 'caption' | 'paragraph',
  text: string,
  separator: string,
  records: readonly Row[],
): TextBlock {
  const remark = new BlockText()
  for (const record of records) {
    const first = record.fields[0]!
    if (!remark.isEmpty) remark.add(' ', record.from)
    if (record.filled === 1) {
      const mark = /^#+\s*/.exec(first.text)?.[0].length ?? 0
      first.map.plain.forEach((from, run) => {
        const start = Math.max(from, mark)
        const to = first.map.plain[run + 1] ?? first.text.length
        if (start < to) remark.add(first.text.slice(start, to), first.map.file[run]! + (start - from))
      })
    } else {
      const mark = /^\s*#+\s*/.exec(text.slice(record.from, record.to))?.[0].length ?? 0
      let to = record.to
      while (text[to - 1] === separator) to--
      remark.add(text.slice(record.from + mark, to), record.from + mark)
    }
  }
  return textBlock(kind, remark)
}

function cellsOf(records: readonly Row[]): { rows: Cell[][]; headRows: number; columns: number } {
  const texts = records.map((record) => record.fields.map((field) => field.text))
  const headRows = numericShare(texts) > 0 ? headRowsOf(texts) : 0
  let columns = 0
  const rows = records.map((record, row) => {
    columns = Math.max(columns, record.fields.length)
    return record.fields.map(
      ({ text, map, indent }, column): Cell => ({
        text,
        map,
        row,
        column,
        columnSpan: 1,
        rowSpan: 1,
        header: row < headRows,
        emphasised: false,
        indent: text === '' ? 0 : indent,
      }),
    )
  })
  return { rows, headRows, columns }
}
