import type { CheckResult, Severity } from '../findings/index.js'
import { messageWithPlaces } from './prose.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A GitLab Code Quality report: one entry a finding that has a place; the finding's id is the fingerprint. */
export function renderGitlab(result: CheckResult): string {
  const seen = new Map<string, number>()
  const entries = result.findings.flatMap((finding) => {
    const first = finding.locations[0]
    if (!first) return []
    const count = (seen.get(finding.id) ?? 0) + 1
    seen.set(finding.id, count)
    return {
      type: 'issue',
      check_name: finding.ruleId,
      description: messageWithPlaces(finding),
      severity: SEVERITIES[finding.severity],
      // GitLab shows only the first of two entries with one fingerprint.
      fingerprint: count === 1 ? finding.id : `${finding.id}-${count}`,
      location: { path: first.path, lines: { begin: first.start.line, end: first.end.line } },
    }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}
