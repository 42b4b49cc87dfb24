import type { CheckResult, Finding } from '../findings/index.js'
import { byPath, proseLines } from './prose.js'
import { attributes, escapeXml } from './xml.js'

/**
 * JUnit XML as Jenkins reads it: one suite a document, one case a finding. Errors and warnings fail; notes pass and
 * carry their text; a document without findings has one case that passes.
 */
export function renderJunit(result: CheckResult): string {
  const groups = byPath(result.findings)
  const paths = [...new Set([...result.documents.map((document) => document.path), ...groups.keys()])]
  const suites = paths.map((path) => suite(path, groups.get(path) ?? []))
  const tests = suites.reduce((sum, { cases }) => sum + cases, 0)
  const failures = result.findings.filter(fails).length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'tieout', tests, failures, errors: 0 })}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n')
}

const fails = (finding: Finding): boolean => finding.severity !== 'info'

function suite(path: string, findings: readonly Finding[]): { lines: string[]; cases: number } {
  const name = path === '' ? 'no document' : path
  const cases = Math.max(1, findings.length)
  const failures = findings.filter(fails).length
  const lines = [`  <testsuite${attributes({ name, tests: cases, failures, errors: 0, skipped: 0 })}>`]
  if (findings.length === 0) lines.push(`    <testcase${attributes({ name: 'the figures agree', classname: name })}/>`)
  for (const finding of findings) lines.push(...testcase(name, finding))
  return { lines: [...lines, '  </testsuite>'], cases }
}

function testcase(path: string, finding: Finding): string[] {
  const first = finding.locations[0]
  const place = first ? ` at ${first.start.line}:${first.start.column}` : ''
  const text = escapeXml(proseLines(finding).join('\n')).replaceAll('&#10;', '\n')
  const message = `${finding.severity}: ${finding.message}`
  const inner = fails(finding)
    ? `<failure${attributes({ type: finding.ruleId, message })}>${text}</failure>`
    : `<system-out>${escapeXml(message)}\n${text}</system-out>`
  return [
    `    <testcase${attributes({ name: `${finding.ruleId}${place}`, classname: path })}>`,
    `      ${inner}`,
    '    </testcase>',
  ]
}
