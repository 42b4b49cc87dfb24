import type { CheckResult } from '../findings/index.js'
import { byPath, messageWithPlaces } from './prose.js'
import { attributes } from './xml.js'

/** Checkstyle XML: one `file` a document with findings, one `error` a finding; severities are Checkstyle's own words. */
export function renderCheckstyle(result: CheckResult): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">']
  for (const [path, findings] of byPath(result.findings)) {
    lines.push(`  <file${attributes({ name: path })}>`)
    for (const finding of findings) {
      const start = finding.locations[0]?.start ?? { line: 1, column: 1 }
      const values = {
        line: start.line,
        column: start.column,
        severity: finding.severity,
        message: messageWithPlaces(finding),
        source: `tieout.${finding.ruleId}`,
      }
      lines.push(`    <error${attributes(values)}/>`)
    }
    lines.push('  </file>')
  }
  return [...lines, '</checkstyle>', ''].join('\n')
}
