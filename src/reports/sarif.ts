import type { CheckResult, Finding, Location, Position, Severity, Suggestion } from '../findings/index.js'
import type { ReportOptions, RuleNote } from './report.js'
import { plural, worstFirst } from './wording.js'

/** What GitHub code scanning takes: results in a run, and locations of a result that it shows. */
const MOST_RESULTS = 25_000
const MOST_LOCATIONS = 100

const LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
}

/** SARIF 2.1.0 (OASIS standard with errata 01): one run; the other places of a finding are linked in its message. */
export function renderSarif(result: CheckResult, options: ReportOptions): string {
  const findings = worstFirst(result.findings).slice(0, MOST_RESULTS)
  const notes = ruleNotes(findings, options.rules ?? [])
  const dropped = result.findings.length - findings.length
  const notifications = result.documents.flatMap(({ path, problems }) =>
    problems.map((problem) => ({
      level: 'note',
      message: { text: plain(problem) },
      locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
    })),
  )
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tieout',
            version: options.version,
            semanticVersion: options.version,
            rules: notes.map(descriptor),
          },
        },
        automationDetails: { id: 'tieout/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The directory that tieout was run in.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications:
              dropped > 0
                ? [
                    ...notifications,
                    { level: 'warning', message: { text: `${plural(dropped, 'finding')} left out of this file.` } },
                  ]
                : notifications,
          },
        ],
        artifacts: result.documents.map(({ path }) => ({ location: artifact(path) })),
        results: findings.map((finding) => resultOf(finding, notes)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The rules given, and bare ones for findings whose rule is not among them. */
function ruleNotes(findings: readonly Finding[], rules: readonly RuleNote[]): readonly Partial<RuleNote>[] {
  const known = new Set(rules.map((rule) => rule.id))
  const unknown = [...new Set(findings.map((finding) => finding.ruleId))].filter((id) => !known.has(id))
  return [...rules, ...unknown.toSorted().map((id) => ({ id }))]
}

function descriptor(rule: Partial<RuleNote>): object {
  const id = rule.id!
  const title = id.replaceAll('-', ' ')
  const why = rule.why || `${title[0]!.toUpperCase()}${title.slice(1)}.`
  const severity = rule.severity ?? 'warning'
  return {
    id,
    shortDescription: { text: plain(`${title[0]!.toUpperCase()}${title.slice(1)}`) },
    fullDescription: { text: plain(why) },
    help: { text: plain(helpText(rule, why)) },
    ...(rule.url ? { helpUri: rule.url } : {}),
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
    properties: {
      tags: ['consistency', ...(rule.kind ? [rule.kind] : [])],
      precision: 'high',
      'problem.severity': severity === 'error' || severity === 'warning' ? severity : 'recommendation',
    },
  }
}

function helpText(rule: Partial<RuleNote>, why: string): string {
  const example = (text: string | readonly string[]): string => (typeof text === 'string' ? text : text.join(' / '))
  const lines = [why]
  for (const text of (rule.flags ?? []).slice(0, 3)) lines.push(`Reported: ${example(text)}`)
  for (const text of (rule.allows ?? []).slice(0, 3)) lines.push(`Allowed: ${example(text)}`)
  return lines.join('\n\n')
}

function resultOf(finding: Finding, rules: readonly Partial<RuleNote>[]): object {
  const [first, ...others] = finding.locations.slice(0, MOST_LOCATIONS)
  const links = others.map((location, i) => `[${linkText(`${location.text} in ${location.path}`)}](${i + 1})`)
  const steps = finding.steps.length > 0 ? `\n${finding.steps.map(plain).join('\n')}` : ''
  return {
    ruleId: finding.ruleId,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.ruleId),
    level: LEVELS[finding.severity],
    rank: Math.round(finding.confidence * 1000) / 10,
    message: { text: `${plain(finding.message)}${links.length > 0 ? ` Compare ${links.join(', ')}.` : ''}${steps}` },
    locations: first ? [{ physicalLocation: physical(first) }] : [],
    relatedLocations: others.map((location, i) => ({
      id: i + 1,
      physicalLocation: physical(location),
      message: { text: plain(`${location.role}: ${location.sentence}`) },
    })),
    partialFingerprints: { 'tieoutFinding/v1': finding.id },
    ...(finding.suggestions.length > 0 ? { fixes: finding.suggestions.map(fix) } : {}),
  }
}

function fix({ message, path, start, end, replacement }: Suggestion): object {
  return {
    description: { text: plain(message) },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: [{ deletedRegion: region(start, end), insertedContent: { text: replacement } }],
      },
    ],
  }
}

const physical = (location: Location): object => ({
  artifactLocation: artifact(location.path),
  region: { ...region(location.start, location.end), snippet: { text: location.text } },
})

const region = (start: Position, end: Position): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

/** A relative URI reference under the directory of the run. */
const artifact = (path: string): object => ({
  uri: path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/'),
  uriBaseId: '%SRCROOT%',
})

/** In a SARIF message `[text](1)` is a link, so text that would look like one is escaped. */
const plain = (text: string): string => text.replace(/\\(?=[[\]])/g, '\\\\').replace(/[[\]](?=[^[\]]*\]\(|\()/g, '\\$&')

const linkText = (text: string): string => text.replace(/[\\[\]]/g, '\\$&')
