import type { Discrepancy } from '../checks/index.js'
import type { Ledger } from '../facts/index.js'
import type { Rule, RuleSeverity } from '../rules/index.js'
import type { Candidate } from './candidate.js'
import { FILTERS } from './filters.js'
import type { Finding, Severity } from './finding.js'
import { type Locator, locatorOf } from './locating.js'
import { wordMessage } from './message.js'
import { keyOf, namer } from './naming.js'
import { type Profile, severityAt } from './profile.js'
import { type Placed, placedDirectives, type Suppression, withoutAccepted, withoutSilenced } from './suppressing.js'

/** Severities by rule id that a project sets, for all files or for some. */
export type Severities = Readonly<Record<string, RuleSeverity>>

/** What decides which discrepancies are said, and how loudly. */
export interface FindingOptions {
  readonly profile: Profile
  /** Replace the rules' own severities. */
  readonly severities: Severities
  /** Severities for the files that `applies` accepts by path; a later entry wins over an earlier one. */
  readonly overrides?: readonly { readonly applies: (path: string) => boolean; readonly severities: Severities }[]
  readonly suppress?: readonly Suppression[]
  /** Ids of findings that were accepted earlier. */
  readonly baseline?: ReadonlySet<string>
}

/** A finding on its way into a set: what else the set says decides how it is called. */
export interface Unnamed {
  /** What the rule and the claims say; see `keyOf`. */
  readonly key: string
  /** The document in which it is shown, by its place among those that were judged together. */
  readonly document: number
  readonly finding: Omit<Finding, 'id'>
}

/** What the documents of one story yield, as plain data. */
export interface StoryFindings {
  /** In the order of the documents. */
  readonly findings: readonly Unnamed[]
  readonly directives: readonly Placed[]
}

/**
 * Turns discrepancies into findings: graded by rule and profile, joined where they say the same, worded, named, silenced
 * where a directive, the config or the baseline accepts them, and sorted by path, place and rule. Discrepancies of rules
 * that are not among `rules` are dropped.
 */
export const makeFindings = (
  ledger: Ledger,
  discrepancies: readonly Discrepancy[],
  rules: readonly Rule[],
  options: FindingOptions,
): Finding[] => nameFindings(drawFindings(ledger, discrepancies, rules, options), rules, options)

/** The first half of `makeFindings`: all that the documents themselves decide, without what a set accepts. */
export function drawFindings(
  ledger: Ledger,
  discrepancies: readonly Discrepancy[],
  rules: readonly Rule[],
  options: FindingOptions,
): StoryFindings {
  const locator = locatorOf(ledger.documents)
  const severityOf = grader(options)
  const candidates = candidatesOf(discrepancies, rules)
    .filter(
      (candidate) => severityOf(candidate.rule, pathOf(candidate, ledger), candidate.discrepancy.confidence) !== null,
    )
    .sort(byPlace)
  const distinct = FILTERS.reduce<readonly Candidate[]>((left, filter) => filter(left, ledger), candidates)
  const findings = [...distinct].sort(byPlace).flatMap((candidate): Unnamed[] => {
    const severity = severityOf(candidate.rule, pathOf(candidate, ledger), candidate.discrepancy.confidence)
    if (severity === null) return []
    const { document } = candidate.discrepancy.claims[0]!.claim
    return [{ key: keyOf(candidate), document, finding: findingOf(candidate, severity, locator) }]
  })
  return { findings, directives: placedDirectives(ledger, locator) }
}

/** The second half of `makeFindings`, for what the stories of a set yielded: `document` is now the place in the set. */
export function nameFindings(
  { findings, directives }: StoryFindings,
  rules: readonly Rule[],
  options: FindingOptions,
): Finding[] {
  const name = namer()
  const severityOf = grader(options)
  const all = findings.map(({ key, finding }) => withName(finding, name(key)))
  const silenced = withoutSilenced(all, directives, rules, (rule, path) => severityOf(rule, path, 1))
  return withoutAccepted(silenced, options.suppress ?? [])
    .filter((finding) => !options.baseline?.has(finding.id))
    .sort(inReadingOrder)
}

const named = new WeakMap<Unnamed['finding'], Finding>()

/** The finding by this name: the same object each time, so that whoever prints it again may know it. */
function withName(finding: Unnamed['finding'], id: string): Finding {
  const known = named.get(finding)
  if (known?.id === id) return known
  const fresh = { id, ...finding }
  named.set(finding, fresh)
  return fresh
}

/** The severity of what a rule finds with a confidence in the file at a path; null where it stays unsaid. */
const grader =
  (options: FindingOptions) =>
  (rule: Rule, path: string, confidence: number): Severity | null =>
    confidence < rule.confidence ? null : severityAt(confidence, mostSevere(rule, path, options), options.profile)

function candidatesOf(discrepancies: readonly Discrepancy[], rules: readonly Rule[]): Candidate[] {
  const byId = new Map(rules.map((rule, rank) => [rule.id, { rule, rank }]))
  return discrepancies.flatMap((discrepancy) => {
    const known = byId.get(discrepancy.ruleId)
    return known && discrepancy.claims.length > 0 ? [{ ...known, base: discrepancy, discrepancy }] : []
  })
}

const pathOf = ({ discrepancy }: Candidate, ledger: Ledger): string =>
  ledger.documents[discrepancy.claims[0]!.claim.document]!.path

function mostSevere(rule: Rule, path: string, { severities, overrides = [] }: FindingOptions): RuleSeverity {
  const local = overrides.findLast((override) => Object.hasOwn(override.severities, rule.id) && override.applies(path))
  if (local) return local.severities[rule.id]!
  return Object.hasOwn(severities, rule.id) ? severities[rule.id]! : rule.severity
}

/** In the order of the documents, so that the filters and the counters of ids do not depend on the order of the checks. */
function byPlace(a: Candidate, b: Candidate): number {
  const x = a.discrepancy.claims.map(({ claim }) => claim.index)
  const y = b.discrepancy.claims.map(({ claim }) => claim.index)
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]! - y[i]!
  return x.length - y.length || a.rank - b.rank
}

function findingOf({ rule, discrepancy }: Candidate, severity: Severity, locator: Locator): Unnamed['finding'] {
  const { claims, confidence, expected, actual, steps, cause, suggestions } = discrepancy
  return {
    ruleId: rule.id,
    severity,
    confidence,
    message: wordMessage(rule.message, discrepancy),
    locations: claims.map(({ claim, role }) => locator.locate(claim, role)),
    expected,
    actual,
    steps,
    cause,
    suggestions: suggestions.map(({ claim, replacement, message }) => {
      const { path, start, end } = locator.locate(claim, '')
      return { message, path, start, end, replacement }
    }),
  }
}

/** Orders findings by path (code units), place, rule, id. */
export function inReadingOrder(a: Finding, b: Finding): number {
  const [x, y] = [a.locations[0]!, b.locations[0]!]
  return (
    compareTexts(x.path, y.path) ||
    x.start.offset - y.start.offset ||
    compareTexts(a.ruleId, b.ruleId) ||
    compareTexts(a.id, b.id)
  )
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
