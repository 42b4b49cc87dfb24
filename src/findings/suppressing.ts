import type { Ledger } from '../facts/index.js'
import type { Rule } from '../rules/index.js'
import { type Directive, directivesOf } from './directives.js'
import type { Finding, Severity } from './finding.js'
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

/** A directive with the document that it stands in. */
interface Placed extends Directive {
  readonly document: number
  readonly path: string
}

/**
 * Keeps what no directive covers: a directive silences a finding when any place of it lies in the part covered. What the
 * directives themselves do wrong is added: one that silences nothing, or that gives no reason where `upkeep` asks for it.
 */
export function withoutSilenced(
  findings: readonly Finding[],
  ledger: Ledger,
  locator: Locator,
  rules: readonly Rule[],
  severityOf: (rule: Rule, path: string) => Severity | null,
): readonly Finding[] {
  const directives = ledger.documents.flatMap((document, index) =>
    directivesOf(document).map((directive): Placed => ({ ...directive, document: index, path: document.path })),
  )
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
        directives
          .filter(faulty)
          .flatMap((directive) => upkeepFinding(rule, directive, ledger, locator, seen, severityOf)),
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
  directive: Placed,
  ledger: Ledger,
  locator: Locator,
  seen: Map<string, number>,
  severityOf: (rule: Rule, path: string) => Severity | null,
): Finding[] {
  const severity = severityOf(rule, directive.path)
  if (severity === null) return []
  const text = ledger.documents[directive.document]!.source.slice(directive.from, directive.to)
  const range = locator.range(directive.document, directive)
  const named = directive.rules.length === 0 ? 'any rule' : directive.rules.join(', ')
  return [
    {
      id: nameOf(rule.id, text.replace(/\s+/g, ' '), seen),
      ruleId: rule.id,
      severity,
      confidence: 1,
      message: rule.message.replaceAll('{rules}', named),
      locations: [
        { path: directive.path, ...range, text, sentence: text, mark: { from: 0, to: text.length }, role: 'directive' },
      ],
      expected: null,
      actual: null,
      steps: [],
      cause: null,
      suggestions: [],
    },
  ]
}
