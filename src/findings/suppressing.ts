import type { Ledger } from '../facts/index.js'
import type { Rule } from '../rules/index.js'
import { type Directive, directivesOf } from './directives.js'
import type { Finding, Position, Severity } from './finding.js'
import type { Locator } from './locating.js'
import { nameOf } from './naming.js'

/** An accepted finding, named in a config: by its id, or by words of a sentence involved; `rule` narrows it. */
export interface Suppression {
  readonly id: string | null
  readonly quote: string | null
  readonly rule: string | null
}

/** Keeps what no config entry accepts. Quotes are compared without regard to white space. */
export function withoutAccepted(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): readonly Finding[] {
  if (suppressions.length === 0) return findings
  const accepts = (finding: Finding, { id, quote, rule }: Suppression): boolean => {
    if (rule !== null && rule !== finding.ruleId) return false
    if (id !== null && id !== finding.id) return false
    return quote === null || finding.locations.some((location) => evened(location.sentence).includes(evened(quote)))
  }
  return findings.filter((finding) => !suppressions.some((suppression) => accepts(finding, suppression)))
}

const evened = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A directive with the file and the place in it, as plain data. */
export interface Placed extends Pick<Directive, 'rules' | 'reason' | 'covers'> {
  readonly document: number
  readonly path: string
  readonly text: string
  readonly start: Position
  readonly end: Position
}

/** The directives of documents that were judged together, in their order. */
export const placedDirectives = ({ documents }: Ledger, locator: Locator): Placed[] =>
  documents.flatMap((document, index) =>
    directivesOf(document).map(({ from, to, rules, reason, covers }): Placed => {
      const text = document.source.slice(from, to)
      return {
        rules,
        reason,
        covers,
        document: index,
        path: document.path,
        text,
        ...locator.range(index, { from, to }),
      }
    }),
  )

/**
 * Keeps what no directive covers: a directive silences a finding when any place of it lies in the part covered. What the
 * directives themselves do wrong is added: one that silences nothing, or that gives no reason where `upkeep` asks for it.
 */
export function withoutSilenced(
  findings: readonly Finding[],
  directives: readonly Placed[],
  rules: readonly Rule[],
  severityOf: (rule: Rule, path: string) => Severity | null,
): readonly Finding[] {
  if (directives.length === 0) return findings
  const used = new Set<Placed>()
  const left = findings.filter((finding) => {
    const silencing = directives.filter((directive) => silences(directive, finding))
    for (const directive of silencing) used.add(directive)
    return silencing.length === 0
  })
  const active = new Set(rules.filter((rule) => severityOf(rule, '') !== null).map((rule) => rule.id))
  const known = new Set(rules.map((rule) => rule.id))
  const seen = new Map<string, number>()
  const faultsOf = (over: string, faulty: (directive: Placed) => boolean): Finding[] =>
    rules
      .filter((rule) => rule.kind === 'upkeep' && rule.over === over)
      .flatMap((rule) =>
        directives.filter(faulty).flatMap((directive) => upkeepFinding(rule, directive, seen, severityOf)),
      )
  const mute = (directive: Placed): boolean =>
    directive.rules.length === 0 || directive.rules.some((rule) => active.has(rule) || !known.has(rule))
  return [
    ...left,
    ...faultsOf('unused-suppression', (directive) => !used.has(directive) && mute(directive)),
    ...faultsOf('suppression-reason', (directive) => directive.reason === null),
  ]
}

function silences(directive: Placed, finding: Finding): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(finding.ruleId)) return false
  return finding.locations.some(
    ({ path, start, end }) =>
      path === directive.path && start.offset < directive.covers.to && directive.covers.from < end.offset,
  )
}

function upkeepFinding(
  rule: Rule,
  { path, rules, text, start, end }: Placed,
  seen: Map<string, number>,
  severityOf: (rule: Rule, path: string) => Severity | null,
): Finding[] {
  const severity = severityOf(rule, path)
  if (severity === null) return []
  const named = rules.length === 0 ? 'any rule' : rules.join(', ')
  return [
    {
      id: nameOf(rule.id, text.replace(/\s+/g, ' '), seen),
      ruleId: rule.id,
      severity,
      confidence: 1,
      message: rule.message.replaceAll('{rules}', named),
      locations: [{ path, start, end, text, sentence: text, mark: { from: 0, to: text.length }, role: 'directive' }],
      expected: null,
      actual: null,
      steps: [],
      cause: null,
      suggestions: [],
    },
  ]
}
