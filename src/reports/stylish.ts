import type { CheckResult, DocumentSummary, Finding, Location } from '../findings/index.js'
import { excerpt, type Piece, wrapPieces } from './excerpt.js'
import { type Palette, palette } from './paint.js'
import type { ReportOptions } from './report.js'
import { clip, isPlain, lengthOf, pad, printable, widthOf, wrap } from './width.js'
import { bySentence, percent, placeOf, summaryLine } from './wording.js'

/** Narrower windows than this wrap by themselves; below it lines would hold single words. */
const LEAST_WIDTH = 40
/** From this width on two sentences stand side by side. */
const TWO_COLUMNS = 100
/** Wider windows leave the rest empty: longer lines do not read well. */
const MOST_WIDTH = 160
const INDENT = '    '

/**
 * The findings for a person at a terminal: each with the sentences it rests on (figures marked), the arithmetic, a
 * likely cause and what to write; grouped by the document where it is shown, one line of totals at the end.
 */
export function renderStylish(result: CheckResult, options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = Math.min(Math.max(options.width, LEAST_WIDTH), MOST_WIDTH)
  const shown = options.quiet ? result.findings.filter((finding) => finding.severity === 'error') : result.findings
  const lines: string[] = []
  const documents = new Map(result.documents.map((document) => [document.path, document]))
  let path: string | null = null
  for (const finding of shown) {
    const first = finding.locations[0]?.path ?? '-'
    if (first !== path) lines.push(documentLine(first, documents.get(first), width, paint), '')
    path = first
    lines.push(linesOf(finding, width, options.colour, paint), '')
  }
  if (!options.quiet) lines.push(...problemLines(result, width, paint))
  lines.push(...totals(result, shown.length, width, paint))
  return `${lines.join('\n')}\n`
}

const printed = new WeakMap<Finding, { readonly width: number; readonly colour: number; readonly text: string }>()

/** The lines of a finding; whoever watches files sees most of them again and again. */
function linesOf(finding: Finding, width: number, colour: number, paint: Palette): string {
  const known = printed.get(finding)
  if (known?.width === width && known.colour === colour) return known.text
  const text = findingLines(finding, width, paint).join('\n')
  printed.set(finding, { width, colour, text })
  return text
}

function documentLine(path: string, document: DocumentSummary | undefined, width: number, paint: Palette): string {
  const [name = ''] = wrap(printable(path), width)
  const about = [document?.title ?? '', document?.date ?? ''].filter((text) => text !== '').join(' · ')
  const room = width - widthOf(name) - 2
  const clipped = about === '' || room < 12 ? '' : clip(printable(about), room)
  return clipped === '' ? paint.heading(name) : `${paint.heading(name)}  ${paint.faint(clipped)}`
}

/** One finding without a blank line after it, as the `explain` verb shows it too. */
export function findingLines(finding: Finding, width: number, paint: Palette): string[] {
  const first = finding.locations[0]
  const place = first ? `${first.start.line}:${first.start.column}` : '-'
  const severity = finding.severity
  const head = `  ${place}  ${severity}  `
  const message = wrap(printable(finding.message), width - widthOf(head))
  const lines = message.map((line, i) =>
    i === 0
      ? `  ${paint.faint(place)}  ${paint.severity[severity](severity)}  ${paint.bold(line)}`
      : ' '.repeat(widthOf(head)) + paint.bold(line),
  )
  const label = `${finding.ruleId}  (${percent(finding.confidence)} sure)  ${finding.id}`
  const last = widthOf(head) + widthOf(message.at(-1)!)
  const indent = ' '.repeat(Math.max(2, Math.min(widthOf(head), width - label.length)))
  if (last + 2 + label.length <= width) lines[lines.length - 1] += `  ${paint.faint(label)}`
  else lines.push(...labelLines(label, width - indent.length).map((line) => indent + paint.faint(line)))
  lines.push('', ...quotes(finding.locations, width, paint))
  const notes = noteRows(finding)
  const column = Math.max(0, ...notes.map(([name]) => name.length)) + 2
  if (notes.length > 0) lines.push('')
  for (const [name, note] of notes) {
    const wrapped = wrap(printable(note), width - INDENT.length - column)
    lines.push(...wrapped.map((line, i) => `${INDENT}${paint.faint(pad(i === 0 ? name : '', column))}${line}`))
  }
  return lines
}

const labelLines = (label: string, width: number): string[] => (label.length <= width ? [label] : wrap(label, width))

/** What stands under the sentences, each with the word that heads it; following rows of one kind have none. */
function noteRows(finding: Finding): [name: string, note: string][] {
  const rows = finding.steps.map((step, i): [string, string] => [i === 0 ? 'Sums' : '', step])
  if (finding.cause !== null) rows.push(['Likely cause', finding.cause])
  for (const { message, path, start } of finding.suggestions) {
    rows.push(['Suggestion', `${message} (${path}:${start.line}:${start.column})`])
  }
  return rows
}

/** The sentences with their figures marked: two columns where the width allows, else one under the other. */
export function quotes(locations: readonly Location[], width: number, paint: Palette): string[] {
  const groups = bySentence(locations)
  const blocks: string[] = []
  if (width < TWO_COLUMNS || groups.length < 2) {
    for (const group of groups) {
      blocks.push(...quote(group, width - INDENT.length, 3, paint).map(({ text }) => INDENT + text))
    }
    return blocks
  }
  const column = Math.floor((width - INDENT.length - 3) / 2)
  for (let i = 0; i < groups.length; i += 2) {
    const left = quote(groups[i]!, column, 5, paint)
    const right = groups[i + 1] ? quote(groups[i + 1]!, column, 5, paint) : []
    if (i > 0) blocks.push('')
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      const { text, width: used } = left[row] ?? { text: '', width: 0 }
      const beside = right[row]?.text ?? ''
      blocks.push(
        `${INDENT}${text}${' '.repeat(column - used)}${right.length > 0 ? ` ${paint.faint('│')} ` : ''}${beside}`.trimEnd(),
      )
    }
  }
  return blocks
}

interface QuoteLine {
  readonly text: string
  /** In columns, colour codes not counted. */
  readonly width: number
}

function quote(group: readonly Location[], width: number, most: number, paint: Palette): QuoteLine[] {
  const place = wrap(printable(placeOf(group[0]!)), width)
  const marks = group.map((location) => location.mark)
  const sentence = printable(group[0]!.sentence)
  const inner = width - 2
  // A little less than the lines hold, for the ends of lines that words leave empty.
  const pieces = excerpt(sentence, marks, most * inner - most * 6, paint.open, paint.close)
  const quoted: Piece[] = [{ text: '“', marked: false }, ...pieces, { text: '”', marked: false }]
  const columns = isPlain(sentence) ? lengthOf : widthOf
  return [
    ...place.map((line) => ({ text: paint.faint(line), width: widthOf(line) })),
    ...wrapPieces(quoted, inner).map((line) => ({
      text: `  ${paint.pieces(line)}`,
      width: 2 + line.reduce((sum, piece) => sum + columns(piece.text), 0),
    })),
  ]
}

function problemLines(result: CheckResult, width: number, paint: Palette): string[] {
  const lines: string[] = []
  for (const document of result.documents) {
    for (const problem of document.problems) {
      const wrapped = wrap(printable(`${document.path}: ${problem}`), width - 2)
      lines.push(...wrapped.map((line, i) => paint.faint(i === 0 ? line : `  ${line}`)))
    }
  }
  return lines.length > 0 ? [...lines, ''] : []
}

function totals(result: CheckResult, shown: number, width: number, paint: Palette): string[] {
  if (result.documents.length === 0) return [paint.bold(`${summaryLine(result)}.`)]
  const { errors, warnings } = result.summary
  const glyph = errors > 0 ? '✗' : warnings > 0 ? '!' : '✓'
  const colour = errors > 0 ? paint.severity.error : warnings > 0 ? paint.severity.warning : paint.verdict.agree
  const hidden = result.findings.length - shown
  const line = `${summaryLine(result)}${hidden > 0 ? ` (${hidden} not shown)` : ''}`
  return wrap(line, width - 2).map((text, i) =>
    i === 0 ? `${colour(glyph)} ${paint.bold(text)}` : pad('', 2) + paint.bold(text),
  )
}
