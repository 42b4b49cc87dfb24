import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding, Location, Severity } from '../findings/index.js'
import { append } from '../text/index.js'
import { rangeOf, type UriOf } from './places.js'

/** What a diagnostic carries back to the server. */
export interface DiagnosticData {
  readonly findingId: string
}

export interface DiagnosticOptions {
  readonly uriOf: UriOf
  readonly ruleUrls: ReadonlyMap<string, string>
  /** Whether the editor shows related places; where it does not, the message names them. */
  readonly related: boolean
}

/** Editors list related places one under the other; more than this many are noise. */
const MOST_RELATED = 20

/**
 * The diagnostics of findings by the shown path of their file. A finding is shown where `check` shows it; in every other
 * document involved a hint stands at its figure, so that a writer there sees it too.
 */
export function diagnosticsOf(findings: readonly Finding[], options: DiagnosticOptions): Map<string, Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>()
  for (const finding of findings) {
    const seen = new Set<string>()
    for (const location of finding.locations) {
      if (seen.has(location.path)) continue
      const diagnostic = diagnosticAt(location, finding, seen.size === 0, options)
      seen.add(location.path)
      append(byPath, location.path, diagnostic)
    }
  }
  return byPath
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

function diagnosticAt(place: Location, finding: Finding, first: boolean, options: DiagnosticOptions): Diagnostic {
  const others = finding.locations.filter((location) => location !== place).slice(0, MOST_RELATED)
  const href = options.ruleUrls.get(finding.ruleId)
  const shown = finding.locations[0]!
  const lines = [
    first ? finding.message : `${placeText(shown)}: ${finding.message}`,
    ...finding.steps,
    ...(finding.cause === null ? [] : [`Likely cause: ${finding.cause}`]),
    ...(options.related ? [] : others.map((other) => `${placeText(other)}: ${other.sentence}`)),
  ]
  return {
    range: rangeOf(place),
    severity: first ? SEVERITIES[finding.severity] : DiagnosticSeverity.Hint,
    code: finding.ruleId,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: 'tieout',
    message: lines.join('\n'),
    ...(options.related && others.length > 0
      ? { relatedInformation: others.map((other) => relatedTo(other, options)) }
      : {}),
    data: { findingId: finding.id } satisfies DiagnosticData,
  }
}

const relatedTo = (other: Location, { uriOf }: DiagnosticOptions): DiagnosticRelatedInformation => ({
  location: { uri: uriOf(other.path), range: rangeOf(other) },
  message: `${other.text} (${other.role}): ${other.sentence}`,
})

/** "a.md:3:12". */
const placeText = ({ path, start }: Location): string => `${path}:${start.line}:${start.column}`
