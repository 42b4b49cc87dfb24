import type { Claim } from '../claims/index.js'
import type { Fact, Ledger, Pairing } from '../facts/index.js'
import { verdictOf } from '../facts/index.js'
import { canonicalText } from '../quantity/index.js'
import { dateText } from './dates.js'
import { locator } from './locating.js'
import type { ConsistencyTable, FactVerdict, TableCell, TableFact, TableSource } from './result.js'

/** From worst to best: the order of rows, and how a row's verdict follows from its pairs. */
const ORDER: readonly FactVerdict[] = [
  'conflict',
  'superseded',
  'compatible',
  'agree-by-rounding',
  'agree',
  'single-source',
]
/** Differing pairs that are less sure than this are not shown as conflicts. */
const LEAST_CONFIDENCE = 0.6

/** The consistency table of a ledger: one row a fact that counts or measures something, what differs first. */
export function makeTable(ledger: Ledger): ConsistencyTable {
  const locate = locator(ledger.documents)
  const sources = ledger.documents.map((document, i): TableSource => {
    const origin = ledger.origins[i]!
    return {
      path: document.path,
      title: document.title,
      date: dateText(document.date),
      copyOf: origin === i ? null : ledger.documents[origin]!.path,
    }
  })
  const facts = ledger.facts
    .filter((fact) => fact.claims.some((claim) => claim.quantity.moment === null))
    .map((fact) => rowOf(fact, ledger, locate))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
        b.independentSources - a.independentSources ||
        countOf(b) - countOf(a),
    )
  return { sources, facts }
}

const countOf = (fact: TableFact): number => fact.cells.filter((cell) => cell !== null).length

function rowOf(fact: Fact, ledger: Ledger, locate: ReturnType<typeof locator>): TableFact {
  const first = fact.claims[0]!
  const origins = new Set(fact.claims.map((claim) => ledger.origins[claim.document]))
  const several = new Set(fact.claims.map((claim) => claim.document)).size > 1
  const cells = ledger.documents.map((_, document): TableCell | null => {
    const own = fact.claims.filter((claim) => claim.document === document)
    const shown = own[0]
    if (shown === undefined) return null
    return {
      text: shown.reading.text,
      canonical: canonicalText(shown.quantity),
      verdict: several
        ? worst(
            fact.claims
              .filter((other) => other.document !== document)
              .map((other) => verdictBetween(shown, other, fact, ledger)),
          )
        : 'single-source',
      locations: own.map((claim) => locate(claim, 'figure')),
    }
  })
  const pairs = verdictsIn(fact, ledger)
  return {
    id: fact.id,
    label: fact.label,
    unit: first.quantity.unit,
    per: first.quantity.per,
    verdict: several || pairs.includes('conflict') ? worst(pairs) : 'single-source',
    independentSources: origins.size,
    cells,
  }
}

/** The verdict of every pair of claims of a fact. */
const verdictsIn = (fact: Fact, ledger: Ledger): FactVerdict[] =>
  fact.claims.flatMap((a, i) => fact.claims.slice(i + 1).map((b) => verdictBetween(a, b, fact, ledger)))

const worst = (verdicts: readonly FactVerdict[]): FactVerdict =>
  ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'agree'

/** How two claims of one fact stand to each other as the table shows it: an unsure conflict is none. */
export function verdictBetween(a: Claim, b: Claim, fact: Fact, ledger: Ledger): FactVerdict {
  const verdict = verdictOf(a, b, ledger.documents) ?? 'compatible'
  if (verdict !== 'conflict') return verdict
  const pairing = fact.pairings.find((p: Pairing) => (p.a === a && p.b === b) || (p.a === b && p.b === a))
  return pairing !== undefined && pairing.confidence < LEAST_CONFIDENCE ? 'compatible' : 'conflict'
}
