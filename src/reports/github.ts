import type { CheckResult, Finding, Severity } from '../findings/index.js'
import { messageWithPlaces } from './prose.js'
import { withoutControls } from './width.js'
import { placeOf, summaryLine, worstFirst } from './wording.js'

/** What GitHub shows of one step: ten annotations of each level; the rest would be dropped silently. */
const MOST = 10

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** GitHub workflow commands, the worst first, one annotation a finding, and a line of totals for the log. */
export function renderGithub(result: CheckResult): string {
  const sorted = worstFirst(result.findings)
  const shown = (Object.keys(LEVELS) as Severity[]).flatMap((severity) =>
    sorted.filter((finding) => finding.severity === severity).slice(0, MOST),
  )
  const hidden = sorted.length - shown.length
  const rest = hidden > 0 ? `; ${hidden} of ${sorted.length} findings are not annotated` : ''
  return [...shown.map(annotation), `tieout: ${summaryLine(result)}${rest}`].map((line) => `${line}\n`).join('')
}

function annotation(finding: Finding): string {
  const first = finding.locations[0]
  const properties: string[] = []
  if (first) {
    properties.push(`file=${escapeProperty(first.path)}`, `line=${first.start.line}`)
    // GitHub reads columns only where the annotation stays on one line.
    if (first.start.line === first.end.line)
      properties.push(`endLine=${first.end.line}`, `col=${first.start.column}`, `endColumn=${first.end.column}`)
    else properties.push(`endLine=${first.end.line}`)
  }
  properties.push(`title=${escapeProperty(`tieout ${finding.ruleId}`)}`)
  const place = first ? `${placeOf(first)}: ` : ''
  const text = [`${place}${messageWithPlaces(finding)}`, ...finding.steps].join('\n')
  return `::${LEVELS[finding.severity]} ${properties.join(',')}::${escapeData(text)}`
}

const escapeData = (text: string): string =>
  withoutControls(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
