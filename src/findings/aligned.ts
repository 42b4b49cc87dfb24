import type { Claim } from '../claims/index.js'
import { type Fact, type Ledger, type Pairing, type Reasons, reasonsFor } from '../facts/index.js'
import type { Verdict } from '../quantity/index.js'
import type { Rule } from '../rules/index.js'
import type { Finding, Location } from './finding.js'
import { locator } from './locating.js'
import type { TableFact } from './result.js'

/** Two figures that were held to be one, and why. */
export interface AlignedPair {
  /** In the order of their documents. */
  readonly figures: readonly [Location, Location]
  readonly verdict: Verdict
  /** 0…1: how sure it is that the two are one figure. */
  readonly confidence: number
  /** Null where something else than the likeness of their words holds the two against each other. */
  readonly reasons: Reasons | null
}

/** A row of the consistency table with why its figures are one. */
export interface ExplainedFact extends TableFact {
  readonly alignments: readonly AlignedPair[]
}

/** What agreement rules of the rule packs are run over where they hold figures against each other that were aligned. */
const ALIGNED: ReadonlySet<string> = new Set(['across-documents', 'copy', 'within-document', 'headline', 'denominator'])

/** Whether what a rule finds rests on figures being held to be one: not so for sums and for cells that a text quotes. */
export const restsOnAlignment = ({ kind, over }: Pick<Rule, 'kind' | 'over'>): boolean =>
  kind === 'agreement' && ALIGNED.has(over)

/** The pairs among the figures of a finding that were aligned; `ledger` is that of their story. */
export function pairsBehind(finding: Finding, ledger: Ledger): AlignedPair[] {
  const placeOf = (path: string, from: number, to: number): string => `${path} ${from} ${to}`
  const places = new Set(finding.locations.map(({ path, start, end }) => placeOf(path, start.offset, end.offset)))
  const isShown = ({ document, span }: Claim): boolean =>
    places.has(placeOf(ledger.documents[document]!.path, span.from, span.to))
  return alignedPairs(
    ledger.pairings.filter(({ a, b }) => isShown(a) && isShown(b)),
    ledger,
  )
}

/** A fact as its row of the table shows it, and why each pair of its figures was aligned. */
export const explainedFact = (row: TableFact, { pairings }: Fact, ledger: Ledger): ExplainedFact => ({
  ...row,
  alignments: alignedPairs(pairings, ledger),
})

/** From what differs most to what agrees. */
const ORDER: readonly Verdict[] = ['conflict', 'superseded', 'compatible', 'agree-by-rounding', 'agree']

/** What differs first, then the surest. */
function alignedPairs(pairings: readonly Pairing[], ledger: Ledger): AlignedPair[] {
  const locate = locator(ledger.documents)
  const sorted = [...pairings].sort(
    (x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict) || y.confidence - x.confidence,
  )
  const reasons = reasonsFor(sorted, ledger)
  return sorted.map(({ a, b, verdict, confidence }, i) => ({
    figures: [locate(a, 'figure'), locate(b, 'figure')],
    verdict,
    confidence,
    reasons: reasons[i]!,
  }))
}
