import type { CheckResult, Finding, Position, Severity } from '../findings/index.js'
import { lineIndex } from '../text/index.js'
import { messageWithPlaces } from './prose.js'
import type { ReportOptions } from './report.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/**
 * The Reviewdog Diagnostic Format. Its columns count UTF-8 bytes, which needs the text of the files
 * (`options.sourceText`); for a file without one the columns count UTF-16 units, the same in plain ASCII lines.
 */
export function renderRdjson(result: CheckResult, options: ReportOptions): string {
  const byteColumn = byteColumns(options)
  const range = (path: string, start: Position, end: Position): object => ({
    start: { line: start.line, column: byteColumn(path, start) },
    end: { line: end.line, column: byteColumn(path, end) },
  })
  const diagnostic = (finding: Finding): object[] => {
    const first = finding.locations[0]
    if (!first) return []
    const url = options.rules?.find((rule) => rule.id === finding.ruleId)?.url ?? null
    return [
      {
        message: [messageWithPlaces(finding), ...finding.steps].join('\n'),
        location: { path: first.path, range: range(first.path, first.start, first.end) },
        severity: SEVERITIES[finding.severity],
        code: { value: finding.ruleId, ...(url === null ? {} : { url }) },
        // A suggestion belongs to the file that the diagnostic is shown in; the format has no path for it.
        suggestions: finding.suggestions
          .filter((suggestion) => suggestion.path === first.path)
          .map(({ path, start, end, replacement }) => ({ range: range(path, start, end), text: replacement })),
      },
    ]
  }
  const value = { source: { name: 'tieout' }, diagnostics: result.findings.flatMap(diagnostic) }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Turns columns in UTF-16 units into columns in UTF-8 bytes, indexing each file once. */
function byteColumns(options: ReportOptions): (path: string, position: Position) => number {
  const encoder = new TextEncoder()
  const lines = new Map<string, ReturnType<typeof lineIndex> | null>()
  return (path, position) => {
    let index = lines.get(path)
    if (index === undefined) {
      const text = options.sourceText?.(path)
      index = text === undefined ? null : lineIndex(text)
      lines.set(path, index)
    }
    if (index === null) return position.column
    const before = index.lineAt(position.offset).slice(0, position.column - 1)
    return encoder.encode(before).length + 1
  }
}
