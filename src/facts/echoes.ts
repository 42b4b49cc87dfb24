import type { Bonds } from './bonds.js'
import { differs, type Pairs } from './pairs.js'
import type { Profile } from './profile.js'

/** In how many documents other than the rival's a claim's very figure stands again. */
export function echoesIn(profiles: readonly Profile[]): (claim: Profile, rival: Profile) => number {
  const places: Set<number>[] = []
  for (const { value, claim } of profiles) (places[value] ??= new Set()).add(claim.document)
  return ({ value }, rival) => {
    const documents = places[value]!
    return Math.max(0, documents.size - (documents.has(rival.claim.document) ? 1 : 0) - 1)
  }
}

/** Share of the claims of the shorter of two claims' documents that have an agreeing partner in the other. */
export function overlapsIn(pairs: Pairs, bonds: Bonds, odds: Float64Array): (a: number, b: number) => number {
  const { documents, documentCount, meetingsOfA, meetingsOfB } = bonds
  const sizes = new Int32Array(documentCount)
  for (const document of documents) sizes[document]!++
  const met = new Uint8Array(bonds.meetings)
  const partners = new Map<number, number>()
  const meet = (meeting: number, from: number, to: number): void => {
    if (met[meeting] === 1) return
    met[meeting] = 1
    const key = documents[from]! * documentCount + documents[to]!
    partners.set(key, (partners.get(key) ?? 0) + 1)
  }
  for (let p = 0; p < pairs.count; p++) {
    if (differs(pairs, p) || odds[p]! < 0) continue
    meet(meetingsOfA[p]!, pairs.a[p]!, pairs.b[p]!)
    meet(meetingsOfB[p]!, pairs.b[p]!, pairs.a[p]!)
  }
  const share = (from: number, to: number): number =>
    (partners.get(documents[from]! * documentCount + documents[to]!) ?? 0) / sizes[documents[from]!]!
  return (x, y) => Math.max(share(x, y), share(y, x))
}

/** For each claim how many figures of its dimension its sentence holds; 1 for cells. */
export function siblingsIn(profiles: readonly Profile[]): Int32Array {
  const siblings = new Int32Array(profiles.length).fill(1)
  for (let from = 0, to = 0; from < profiles.length; from = to) {
    // The claims of a sentence follow each other.
    const { cell, sentence } = profiles[from]!.claim
    to = from + 1
    while (to < profiles.length && profiles[to]!.claim.cell === cell && profiles[to]!.claim.sentence === sentence) to++
    if (cell !== null || to - from === 1) continue
    const counts = new Map<string, number>()
    for (let i = from; i < to; i++) counts.set(profiles[i]!.dimension, (counts.get(profiles[i]!.dimension) ?? 0) + 1)
    for (let i = from; i < to; i++) siblings[i] = counts.get(profiles[i]!.dimension)!
  }
  return siblings
}
