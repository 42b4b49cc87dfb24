import type { CheckResult } from '../findings/index.js'
import { withoutControls } from './width.js'
import { placeOf } from './wording.js'

const COLUMNS = 'id severity rule confidence path line column figure message expected actual others steps'.split(' ')

/** One record a finding with a head record, fields as RFC 4180 quotes them, lines ended by LF. */
export function renderCsv(result: CheckResult): string {
  const records = result.findings.map((finding) => {
    const first = finding.locations[0]
    return [
      finding.id,
      finding.severity,
      finding.ruleId,
      finding.confidence.toFixed(2),
      first?.path ?? '',
      String(first?.start.line ?? ''),
      String(first?.start.column ?? ''),
      first?.text ?? '',
      finding.message,
      finding.expected ?? '',
      finding.actual ?? '',
      finding.locations
        .slice(1)
        .map((location) => `${placeOf(location)} ${location.text}`)
        .join('; '),
      finding.steps.join('; '),
    ]
  })
  return csvText([COLUMNS, ...records])
}

/** Records as CSV text. */
export function csvText(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(csvField).join(',')}\n`).join('')
}

/**
 * One field. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV injection");
 * signed numbers stay as they are.
 */
function csvField(text: string): string {
  const risky = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text)
  const safe = withoutControls(risky ? `'${text}` : text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
