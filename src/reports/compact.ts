import type { CheckResult } from '../findings/index.js'
import type { ReportOptions } from './report.js'
import { printable } from './width.js'
import { placeOf } from './wording.js'

/** One line a finding, `path:line:col: severity message [rule]`, which editors and grep understand. */
export function renderCompact(result: CheckResult, options: ReportOptions): string {
  const shown = options.quiet ? result.findings.filter((finding) => finding.severity === 'error') : result.findings
  return shown
    .map((finding) => {
      const first = finding.locations[0]
      const place = first ? placeOf(first) : '-'
      return printable(`${place}: ${finding.severity} ${finding.message} [${finding.ruleId}]`)
    })
    .map((line) => `${line}\n`)
    .join('')
}
