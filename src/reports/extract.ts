import { Chalk } from 'chalk'
import type { Reading, Unread } from '../../grammar/index.js'
import { canonicalText, type QuantityKind } from '../quantity/index.js'
import { lineIndex, type Span } from '../text/index.js'
import { type Piece, wrapPieces } from './excerpt.js'
import { palette } from './paint.js'
import type { ReportOptions } from './report.js'
import { clip, pad, printable, wrap } from './width.js'
import { percent, plural } from './wording.js'

/** What was read from one document; spans are in the file. An `Extract` of the command line fits. */
export interface ExtractView {
  readonly document: { readonly path: string; readonly source: string; readonly title: string | null }
  readonly readings: readonly (Span & { readonly reading: Reading })[]
  readonly unread: readonly (Span & { readonly unread: Unread })[]
}

type Hue = 'green' | 'cyan' | 'magenta' | 'blue' | 'yellow'

/** What the colours stand for, in the order of the legend. */
const HUES: readonly (readonly [Hue, string, readonly QuantityKind[]])[] = [
  ['green', 'money', ['money']],
  ['cyan', 'counts', ['count', 'ordinal']],
  ['magenta', 'shares and ratios', ['percent', 'percentage-points', 'basis-points', 'ratio', 'multiple']],
  ['yellow', 'measures', ['measure', 'duration', 'age']],
  ['blue', 'dates and times', ['date', 'time']],
]

/**
 * The lines of a document that hold figures, what was read underlined in the colour of its kind (or in ‹ ›), what was
 * not read struck (or in [ ]?); then the list of what was not understood, and the share that was.
 */
export function renderExtractText(view: ExtractView, options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = Math.max(options.width, 40)
  const { document, readings, unread } = view
  const lines = lineIndex(document.source)
  const marks = marksOf(view)
  const rows = [...new Set(marks.map((mark) => lines.at(mark.from).line))]
  const column = String(rows.at(-1) ?? 1).length
  const printed: string[] = [
    paint.heading(printable(document.path)) +
      (document.title === null
        ? ''
        : `  ${paint.faint(clip(printable(document.title), Math.max(8, width - document.path.length - 2)))}`),
    '',
  ]
  let previous = 0
  for (const row of rows) {
    if (previous > 0 && row > previous + 1) printed.push(paint.faint(`${' '.repeat(column)} ⋮`))
    previous = row
    const own = marks.filter((mark) => lines.at(mark.from).line === row)
    const start = own[0]!.from - lines.at(own[0]!.from).column + 1
    const wrapped = wrapPieces(piecesOf(lines.lineAt(start), start, own, options.colour === 0), width - column - 3)
    wrapped.forEach((line, i) => {
      const text = line.map((piece) => painted(piece, options.colour)).join('')
      printed.push(`${paint.faint(`${(i === 0 ? String(row) : '').padStart(column)} │`)} ${text}`)
    })
  }
  if (rows.length > 0) printed.push('')
  if (options.colour > 0) printed.push(...legend(options.colour, width), '')
  const open = readings.filter(({ reading }) => reading.alternatives.length > 0)
  if (open.length > 0) {
    printed.push(paint.bold('Could mean more than one thing'))
    for (const { from, reading } of open) {
      const { line, column: at } = lines.at(from)
      const meanings = [reading.quantity, ...reading.alternatives].map(canonicalText).join(' or ')
      printed.push(
        clip(`  ${pad(`${line}:${at}`, column + 5)}  ${printable(reading.text)}  (${printable(meanings)})`, width),
      )
    }
    printed.push('')
  }
  if (unread.length > 0) {
    printed.push(paint.bold('Seen but not read'))
    for (const { from, unread: seen } of unread) {
      const { line, column: at } = lines.at(from)
      printed.push(
        clip(`  ${pad(`${line}:${at}`, column + 5)}  ${printable(seen.text)}  (${printable(seen.reason)})`, width),
      )
    }
    printed.push('')
  }
  printed.push(...wrap(shareLine(readings.length, unread), width).map(paint.bold))
  return `${printed.join('\n')}\n`
}

interface Mark extends Span {
  readonly hue: Hue | null
}

/** Readings and unread runs in file order; where two overlap the first stays. */
function marksOf({ readings, unread }: ExtractView): Mark[] {
  const all: Mark[] = [
    ...readings.map(({ from, to, reading }) => ({ from, to, hue: hueOf(reading.quantity.kind) })),
    ...unread.map(({ from, to }) => ({ from, to, hue: null })),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return all.filter((mark) => {
    if (mark.from < end) return false
    end = mark.to
    return true
  })
}

const hueOf = (kind: QuantityKind): Hue => HUES.find(([, , kinds]) => kinds.includes(kind))![0]

/** One line of the file in pieces, its figures marked; without colour by brackets of their own. */
function piecesOf(line: string, start: number, marks: readonly Mark[], plain: boolean): Piece[] {
  const text = printable(line)
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, hue } of marks) {
    const [open, close] = !plain ? ['', ''] : hue === null ? ['[', ']?'] : ['‹', '›']
    pieces.push({ text: text.slice(at, from - start), marked: false })
    at = Math.min(text.length, to - start)
    pieces.push({ text: `${open}${text.slice(from - start, at)}${close}`, marked: true, tone: hue ?? 'unread' })
  }
  pieces.push({ text: text.slice(at), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

function painted({ text, marked, tone }: Piece, level: ReportOptions['colour']): string {
  const chalk = new Chalk({ level })
  if (!marked) return text
  const hue = HUES.find(([name]) => name === tone)?.[0]
  return hue === undefined ? chalk.dim.strikethrough(text) : chalk[hue].underline(text)
}

/** What the colours stand for, broken to the window. */
function legend(level: ReportOptions['colour'], width: number): string[] {
  const names = [...HUES.map(([hue, name]) => [hue, name] as const), ['unread', 'not read'] as const]
  const pieces = names.flatMap(([tone, text]): Piece[] => [
    { text, marked: true, tone },
    { text: '  ', marked: false },
  ])
  return wrapPieces(pieces, width).map((line) =>
    line
      .map((piece) => painted(piece, level))
      .join('')
      .trimEnd(),
  )
}

/** Runs that are known to be no quantity (a version, a telephone number) do not count against the share. */
function shareLine(read: number, unread: ExtractView['unread']): string {
  const missed = unread.filter(({ unread: seen }) => seen.reason === 'not understood').length
  const share = read + missed === 0 ? '' : `; ${percent(read / (read + missed))} of what should be read`
  const apart = unread.length - missed
  return `${plural(read, 'figure')} read, ${missed} not understood${apart > 0 ? `, ${apart} set aside` : ''}${share}`
}
