import type { Discrepancy } from '../checks/index.js'
import type { Ledger } from '../facts/index.js'
import { bySureness, type Candidate, claimsOf } from './candidate.js'

type Filter = (candidates: readonly Candidate[], ledger: Ledger) => readonly Candidate[]

/** Steps that a joined finding may show. */
const MOST_STEPS = 12

/**
 * Joins and drops what says nothing new; the order matters: first one figure against several sources becomes one finding,
 * then copies of one text, then rules that come to the same end, and last what a surer finding already covers.
 */
export const FILTERS: readonly Filter[] = [joinSources, joinCopies, joinConclusions, dropCovered]

/** One figure that differs from several others of its fact: one finding that names them all. */
function joinSources(candidates: readonly Candidate[]): readonly Candidate[] {
  return joinBy(candidates, ({ rule, discrepancy }) => {
    const shown = discrepancy.claims[0]
    return rule.kind === 'agreement' && shown ? `${rule.id} ${shown.claim.index}` : null
  })
}

/** The same fault in each copy of a reprinted text. */
function joinCopies(candidates: readonly Candidate[], ledger: Ledger): readonly Candidate[] {
  if (ledger.origins.every((origin, document) => origin === document)) return candidates
  return joinBy(candidates, ({ rule, discrepancy }) => {
    const places = discrepancy.claims.map(
      ({ claim }) => `${ledger.origins[claim.document]} ${claim.mark.from} ${claim.text}`,
    )
    return places.length === 0 ? null : `${rule.id}\n${[...new Set(places)].sort().join('\n')}`
  })
}

/** Two rules that hold the same value against the same figure: row and column of one cell. */
function joinConclusions(candidates: readonly Candidate[]): readonly Candidate[] {
  return joinBy(candidates, ({ discrepancy }) => {
    const shown = discrepancy.claims[0]
    if (!shown || discrepancy.expected === null || discrepancy.actual === null) return null
    return `${shown.claim.index} ${discrepancy.expected} ${discrepancy.actual}`.toLowerCase()
  })
}

/** What a surer finding over the same figures has said already. */
function dropCovered(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: { readonly candidate: Candidate; readonly claims: ReadonlySet<number> }[] = []
  const holders = new Map<number, typeof kept>()
  for (const candidate of [...candidates].sort(bySureness)) {
    const claims = claimsOf(candidate)
    const rivals = new Set([...claims].flatMap((index) => holders.get(index) ?? []))
    if ([...rivals].some((rival) => covers(rival.candidate, rival.claims, candidate, claims))) continue
    const entry = { candidate, claims }
    kept.push(entry)
    for (const index of claims) holders.set(index, [...(holders.get(index) ?? []), entry])
  }
  return kept.map((entry) => entry.candidate)
}

function covers(a: Candidate, surer: ReadonlySet<number>, b: Candidate, weaker: ReadonlySet<number>): boolean {
  if (Math.min(surer.size, weaker.size) < 2) return a.rule.id === b.rule.id && surer.size === weaker.size
  return isSubset(weaker, surer) || isSubset(surer, weaker)
}

const isSubset = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean =>
  inner.size <= outer.size && [...inner].every((index) => outer.has(index))

/** Joins candidates of one key into the surest of them; a null key joins nothing. */
function joinBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | null,
): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>()
  const joined: Candidate[][] = []
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    const group = key === null ? undefined : groups.get(key)
    if (group) group.push(candidate)
    else {
      const fresh = [candidate]
      joined.push(fresh)
      if (key !== null) groups.set(key, fresh)
    }
  }
  return joined.map((group) => (group.length === 1 ? group[0]! : join(group)))
}

function join(group: readonly Candidate[]): Candidate {
  const [surest, ...others] = [...group].sort(bySureness) as [Candidate, ...Candidate[]]
  const all = [surest, ...others].map((candidate) => candidate.discrepancy)
  const claims = new Map<number, Discrepancy['claims'][number]>()
  for (const entry of all.flatMap((discrepancy) => discrepancy.claims)) {
    if (!claims.has(entry.claim.index)) claims.set(entry.claim.index, entry)
  }
  const suggestions = new Map(
    all.flatMap((discrepancy) => discrepancy.suggestions).map((one) => [`${one.claim.index} ${one.replacement}`, one]),
  )
  return {
    ...surest,
    discrepancy: {
      ...surest.discrepancy,
      claims: [...claims.values()],
      steps: [...new Set(all.flatMap((discrepancy) => discrepancy.steps))].slice(0, MOST_STEPS),
      cause: all.find((discrepancy) => discrepancy.cause !== null)?.cause ?? null,
      suggestions: [...suggestions.values()],
    },
  }
}
