import type { ConsistencyTable, TableCell } from '../../findings/index.js'
import { code, inline } from '../markdown-text.js'
import type { ReportOptions } from '../report.js'
import { plural, VERDICTS } from '../wording.js'
import { letterOf, shownFacts, sourceNotes, tableSummary } from './order.js'

/** The table as a pipe table with a legend of the sources, what differs first. */
export function renderMarkdownTable(table: ConsistencyTable, options: ReportOptions): string {
  const { shown, hidden } = shownFacts(table, options.everything ?? false)
  const legend = table.sources.map((source, i) => {
    const notes = sourceNotes(source, table.sources).map(inline)
    return `- **${letterOf(i)}** ${[code(source.path), ...notes].join(' · ')}`
  })
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const heads = ['Verdict', 'Fact', ...table.sources.map((_, i) => letterOf(i))]
  const rows = shown.map((fact) => {
    const { glyph, word } = VERDICTS[fact.verdict]
    return row([`${glyph} ${word}`.replace('~', '\\~'), inline(fact.label), ...fact.cells.map(cellText)])
  })
  const parts = ['## Consistency table', `${tableSummary(table)}.`, legend.join('\n')]
  if (shown.length > 0) parts.push([row(heads), row(heads.map(() => '---')), ...rows].join('\n'))
  else parts.push('No facts found.')
  if (hidden > 0) parts.push(`${plural(hidden, 'fact stands', 'facts stand')} in one source only (not shown).`)
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function cellText(cell: TableCell | null): string {
  if (cell === null) return '–'
  const text = inline(cell.text)
  if (cell.verdict === 'agree' || cell.verdict === 'single-source') return text
  const glyph = VERDICTS[cell.verdict].glyph.replace('~', '\\~')
  return cell.verdict === 'conflict' ? `${glyph} **${text}**` : `${glyph} ${text}`
}
