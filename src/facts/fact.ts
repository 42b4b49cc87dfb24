import type { Claim } from '../claims/index.js'
import { equalDecimals, nominal } from '../quantity/index.js'
import { append, hashOf } from '../text/index.js'
import { labelOf } from './labels.js'
import { joins, type Pairing } from './pairing.js'

/** Claims about the same figure. */
export interface Fact {
  /** Stable name from the normalised subject, eight hex digits. */
  readonly id: string
  readonly label: string
  /** In document order; at least one. */
  readonly claims: readonly Claim[]
  /** The pairings between its claims. */
  readonly pairings: readonly Pairing[]
}

/** Groups claims into facts: surest pairs first, never two claims of one document that differ from each other. */
export function groupFacts(claims: readonly Claim[], pairings: readonly Pairing[]): Fact[] {
  const group = claims.map((_, i) => i)
  const members = claims.map((claim) => [claim])
  const order = pairings
    .filter((pairing) => joins(pairing.verdict, pairing.confidence))
    .sort((p, q) => q.confidence - p.confidence || p.a.index - q.a.index || p.b.index - q.b.index)
  for (const { a, b } of order) {
    const [x, y] = [group[a.index]!, group[b.index]!]
    if (x === y || clashes(members[x]!, members[y]!)) continue
    for (const claim of members[y]!) {
      group[claim.index] = x
      members[x]!.push(claim)
    }
    members[y] = []
  }
  const inside = new Map<number, Pairing[]>()
  for (const pairing of pairings) {
    const x = group[pairing.a.index]!
    if (x !== group[pairing.b.index]) continue
    append(inside, x, pairing)
  }
  const groups: Claim[][] = []
  const pairs: Pairing[][] = []
  members.forEach((list, i) => {
    if (list.length === 0) return
    groups.push(list.sort((p, q) => p.index - q.index))
    pairs.push(inside.get(i) ?? [])
  })
  let ids: readonly string[] | null = null
  return groups.map((list, i) => ({
    // Only tables show names and labels, and checks of thousands of documents draw none.
    get id() {
      ids ??= idsOf(groups)
      return ids[i]!
    },
    get label() {
      return labelOf(list)
    },
    claims: list,
    pairings: pairs[i]!,
  }))
}

/** Names of facts; those that would be named alike are numbered in their order. */
function idsOf(groups: readonly (readonly Claim[])[]): string[] {
  const counts = new Map<string, number>()
  return groups.map((claims) => {
    const base = keyOf(claims)
    const count = counts.get(base) ?? 0
    counts.set(base, count + 1)
    return hashOf(count === 0 ? base : `${base} ${count}`)
  })
}

function clashes(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.some((x) => b.some((y) => x.document === y.document && !sameFigure(x, y)))
}

const sameFigure = (a: Claim, b: Claim): boolean =>
  a.quantity.unit === b.quantity.unit && equalDecimals(nominal(a.quantity.stated), nominal(b.quantity.stated))

/** What names a fact independent of values, order and paths: its dimension (sources may count the same by other nouns), and its best words. */
function keyOf(claims: readonly Claim[]): string {
  const dimensions = claims.map(({ quantity: { kind, unit, per } }) => [kind, unit, per ?? ''].join(' '))
  return [dimensions.sort()[0]!, ...bestWords(claims, 6)].join(' ')
}

function bestWords(claims: readonly Claim[], count: number): string[] {
  const totals = new Map<string, number>()
  for (const claim of claims)
    for (const [word, weight] of claim.subject.words) totals.set(word, (totals.get(word) ?? 0) + weight)
  return [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word)
}
