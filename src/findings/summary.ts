import type { Fact, Ledger } from '../facts/index.js'
import type { Finding, Severity } from './finding.js'
import type { FactVerdict, Summary } from './result.js'

/** Counts findings, facts with at least two claims, and those of them in which nothing conflicts. */
export function summarise(
  ledger: Ledger,
  findings: readonly Finding[],
  verdictOf: (fact: Fact) => FactVerdict,
): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  const shared = ledger.facts.filter((fact) => fact.claims.length > 1)
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    facts: shared.length,
    agreeing: shared.filter((fact) => verdictOf(fact) !== 'conflict').length,
  }
}
