import type { Document } from '../documents/index.js'
import type { Fact, Ledger } from '../facts/index.js'
import { dateText } from './dates.js'
import type { Finding, Severity } from './finding.js'
import type { CheckResult, DocumentSummary, Summary } from './result.js'

/** Differing pairs that are less sure than this do not make a fact one that disagrees. */
const LEAST_CONFIDENCE = 0.6

/** What a run yields: the documents, the findings, and their counts beside those of the facts that were compared. */
export const summarise = (ledger: Ledger, findings: readonly Finding[]): CheckResult => ({
  documents: summariseDocuments(ledger),
  findings,
  summary: { ...severityCounts(findings), ...countFacts(ledger) },
})

/** How many facts were compared. */
export type FactCounts = Pick<Summary, 'facts' | 'agreeing'>

/** Counts the facts that several claims give, and those of them on which they agree. */
export function countFacts(ledger: Ledger): FactCounts {
  const shared = ledger.facts.filter((fact) => fact.claims.length > 1)
  return { facts: shared.length, agreeing: shared.filter(agrees).length }
}

/** How many findings of each severity there are. */
export function severityCounts(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

const agrees = (fact: Fact): boolean =>
  !fact.pairings.some((pairing) => pairing.verdict === 'conflict' && pairing.confidence >= LEAST_CONFIDENCE)

/** What each document of a set is and how many figures it holds. */
export function summariseDocuments(ledger: Ledger): DocumentSummary[] {
  const counts = new Array<number>(ledger.documents.length).fill(0)
  for (const claim of ledger.claims) counts[claim.document]!++
  return ledger.documents.map((document, i) => ({ path: document.path, ...summaryOf(document, counts[i]!) }))
}

/** What one document is, wherever it lies; `quantities` is the number of its claims. */
export const summaryOf = ({ title, date, problems }: Document, quantities: number): Omit<DocumentSummary, 'path'> => ({
  title,
  date: dateText(date),
  quantities,
  problems: problems.map((problem) => problem.message),
})
