import type { CheckResult, Finding, Location, Severity } from '../findings/index.js'
import { code, inline, marked } from './markdown-text.js'
import { bySentence, percent, placeOf, plural, summaryLine, worstFirst } from './wording.js'

/** GitHub takes a step summary of up to 1 MiB; this many findings with long sentences stay well below. */
const MOST = 200

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ note' }

/** Markdown for a step summary or a pull-request comment: totals, then each finding with its sentences and sums. */
export function renderMarkdown(result: CheckResult): string {
  const sorted = worstFirst(result.findings)
  const shown = sorted.slice(0, MOST)
  const parts = ['## tieout', `**${inline(summaryLine(result))}**`, ...shown.map(section)]
  if (sorted.length > shown.length) parts.push(`…and ${plural(sorted.length - shown.length, 'finding')} more.`)
  return `${parts.join('\n\n')}\n`
}

function section(finding: Finding): string {
  const parts = [`### ${SIGNS[finding.severity]}: ${inline(finding.message)}`]
  parts.push(`${code(finding.ruleId)} · ${percent(finding.confidence)} sure · ${code(finding.id)}`)
  parts.push(bySentence(finding.locations).map(quote).join('\n>\n'))
  const notes = finding.steps.map((step) => `- ${inline(step)}`)
  if (finding.cause !== null) notes.push(`- Likely cause: ${inline(finding.cause)}`)
  for (const suggestion of finding.suggestions) notes.push(`- Suggestion: ${inline(suggestion.message)}`)
  if (notes.length > 0) parts.push(notes.join('\n'))
  return parts.filter((part) => part !== '').join('\n\n')
}

function quote(group: readonly Location[]): string {
  const marks = group.map((location) => location.mark)
  return `> ${code(placeOf(group[0]!))}  \n> “${marked(group[0]!.sentence, marks)}”`
}
