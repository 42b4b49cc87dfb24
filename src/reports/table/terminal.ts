import type { ConsistencyTable, TableCell, TableFact } from '../../findings/index.js'
import { type Palette, palette } from '../paint.js'
import type { ReportOptions } from '../report.js'
import { clip, pad, printable, widthOf, wrap } from '../width.js'
import { plural, VERDICT_ORDER, VERDICTS } from '../wording.js'
import { letterOf, shownFacts, sourceNotes, tableSummary } from './order.js'

const LEAST_WIDTH = 40
/** Columns of the verdict: a glyph, a space and the longest word. */
const VERDICT_WIDTH = 2 + Math.max(...VERDICT_ORDER.map((verdict) => VERDICTS[verdict].word.length))
const GAP = 2
const LEAST_CELL = 9
const MOST_CELL = 26
const LEAST_LABEL = 18
const MOST_LABEL = 48
/** A fact takes at most this many lines, fewer where all agree; what is longer ends in an ellipsis. */
const MOST_LINES = 3
const MOST_LINES_AGREEING = 2

/**
 * The consistency table for a terminal: one row a fact, one short-headed column a source, a legend above. Where the
 * sources do not fit side by side, each fact becomes a short list instead.
 */
export function renderTerminalTable(table: ConsistencyTable, options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = Math.max(options.width, LEAST_WIDTH)
  const { shown, hidden } = shownFacts(table, options.everything ?? false)
  const title = wrap(`Consistency table: ${tableSummary(table)}`, width).map(paint.bold)
  const lines = [...title, '', ...legend(table, width, paint)]
  const fits = VERDICT_WIDTH + LEAST_LABEL + GAP + table.sources.length * (LEAST_CELL + GAP) <= width
  if (shown.length > 0) lines.push('', ...(fits ? grid(table, shown, width, paint) : lists(shown, width, paint)))
  lines.push('', ...closing(shown, hidden, width))
  return `${lines.join('\n')}\n`
}

function legend(table: ConsistencyTable, width: number, paint: Palette): string[] {
  const letterWidth = letterOf(Math.max(0, table.sources.length - 1)).length
  const pathWidth = Math.min(
    Math.max(0, ...table.sources.map((source) => widthOf(printable(source.path)))),
    Math.floor(width * 0.6),
  )
  return table.sources.map((source, i) => {
    const notes = printable(sourceNotes(source, table.sources).join(' · '))
    const path = printable(source.path)
    const head = `  ${pad(letterOf(i), letterWidth)}  `
    const name = notes === '' ? clip(path, width - head.length) : pad(tail(path, pathWidth), pathWidth)
    const room = width - head.length - widthOf(name) - GAP
    const note = notes === '' || room < 8 ? '' : `  ${paint.faint(clip(notes, room))}`
    return `${paint.bold(head)}${name}${note}`.trimEnd()
  })
}

/** The end of a path tells files apart; its start goes first. */
function tail(path: string, width: number): string {
  if (widthOf(path) <= width) return path
  let cut = path
  while (widthOf(cut) > width - 1) cut = cut.slice(1)
  return `…${cut}`
}

function grid(table: ConsistencyTable, facts: readonly TableFact[], width: number, paint: Palette): string[] {
  const natural = table.sources.map((_, i) =>
    Math.min(MOST_CELL, Math.max(LEAST_CELL, ...facts.map((fact) => widthOf(cellText(fact.cells[i] ?? null))))),
  )
  const longest = Math.max(LEAST_LABEL, ...facts.map((fact) => widthOf(printable(fact.label))))
  const cells = shareWidth(natural, width - VERDICT_WIDTH - GAP - Math.min(longest, MOST_LABEL, LEAST_LABEL + 8))
  const used = cells.reduce((sum, cell) => sum + cell + GAP, 0)
  const label = Math.min(longest, MOST_LABEL, width - VERDICT_WIDTH - GAP - used)
  const widths = [VERDICT_WIDTH, label, ...cells]
  const heads = ['Verdict', 'Fact', ...table.sources.map((_, i) => letterOf(i))]
  const rule = paint.faint('─'.repeat(widths.reduce((sum, column) => sum + column + GAP, -GAP)))
  const lines = [
    heads
      .map((head, i) => pad(head, widths[i]!))
      .join('  ')
      .trimEnd(),
    rule,
  ]
  const tall = facts.some((fact) => rowLines(fact, widths).some((column) => column.length > 1))
  for (const [i, fact] of facts.entries()) {
    if (tall && i > 0 && fact.verdict !== facts[i - 1]!.verdict) lines.push('')
    lines.push(...gridRow(fact, widths, paint))
  }
  return lines
}

/** Narrows the widest columns first until all fit into `room` with their gaps; none below the least. */
function shareWidth(natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  while (widths.reduce((sum, width) => sum + width + GAP, 0) > room) {
    const widest = Math.max(...widths)
    if (widest <= LEAST_CELL) break
    widths[widths.lastIndexOf(widest)] = widest - 1
  }
  return widths
}

function rowLines(fact: TableFact, widths: readonly number[]): string[][] {
  const { glyph, word } = VERDICTS[fact.verdict]
  const texts = [`${glyph} ${word}`, printable(fact.label), ...fact.cells.map(cellText)]
  const most = fact.verdict === 'agree' || fact.verdict === 'single-source' ? MOST_LINES_AGREEING : MOST_LINES
  return texts.map((text, i) => shorten(wrap(text, widths[i]!), widths[i]!, most))
}

function shorten(lines: readonly string[], width: number, most: number): string[] {
  if (lines.length <= most) return [...lines]
  const last = clip(`${lines[most - 1]} ${lines[most]}`, width - 1).replace(/…?$/, '…')
  return [...lines.slice(0, most - 1), last]
}

function gridRow(fact: TableFact, widths: readonly number[], paint: Palette): string[] {
  const columns = rowLines(fact, widths)
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column, i) => {
        const text = pad(column[row] ?? '', widths[i]!)
        if (i === 0) return paint.verdict[fact.verdict](text)
        const cell = fact.cells[i - 2]
        return i >= 2 && cell && cell.verdict !== 'agree' ? paint.verdict[cell.verdict](text) : text
      })
      .join('  ')
      .trimEnd(),
  )
}

/** The figure as written, with the glyph of its own verdict where it does not simply agree. */
function cellText(cell: TableCell | null): string {
  if (cell === null) return '–'
  const text = printable(cell.text)
  return cell.verdict === 'agree' || cell.verdict === 'single-source' ? text : `${VERDICTS[cell.verdict].glyph} ${text}`
}

function lists(facts: readonly TableFact[], width: number, paint: Palette): string[] {
  return facts.flatMap((fact, i) => {
    const { glyph, word } = VERDICTS[fact.verdict]
    const head = `${glyph} ${word}  `
    const label = wrap(printable(fact.label), width - head.length)
    const lines = label.map((line, row) =>
      row === 0 ? paint.verdict[fact.verdict](head) + paint.bold(line) : ' '.repeat(head.length) + paint.bold(line),
    )
    for (const [text, letters] of sameText(fact)) {
      const wrapped = wrap(letters.join(' '), Math.max(12, width - 6 - widthOf(text)))
      lines.push(
        ...wrapped.map(
          (line, row) => `    ${row === 0 ? clip(text, width - 16) : ' '.repeat(widthOf(text))}  ${paint.faint(line)}`,
        ),
      )
    }
    return i > 0 ? ['', ...lines] : lines
  })
}

/** The figures of a fact as written, each with the letters of the sources that write it so. */
function sameText(fact: TableFact): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const [i, cell] of fact.cells.entries()) {
    if (cell === null) continue
    const text = cellText(cell)
    texts.set(text, [...(texts.get(text) ?? []), letterOf(i)])
  }
  return texts
}

function closing(shown: readonly TableFact[], hidden: number, width: number): string[] {
  const counts = VERDICT_ORDER.map((verdict) => {
    const count = shown.filter((fact) => fact.verdict === verdict).length
    return count > 0 ? `${VERDICTS[verdict].glyph} ${count} ${VERDICTS[verdict].word}` : ''
  }).filter((text) => text !== '')
  const lines = counts.length > 0 ? wrap(counts.join(' · '), width) : ['No facts found.']
  if (hidden > 0)
    lines.push(...wrap(`${plural(hidden, 'fact stands', 'facts stand')} in one source only (not shown).`, width))
  return lines
}
