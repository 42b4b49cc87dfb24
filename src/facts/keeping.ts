import { joins, type Pairing } from './pairing.js'
import { differs, PARTED, type Pairs, VERDICTS } from './pairs.js'
import type { Profile } from './profile.js'

/** Pairs that differ and are less sure than this are never spoken of under any profile. */
const LEAST_SAID = 0.2
/**
 * The pairs that the ledger keeps, with how sure each is: those that agree, those that may be spoken of, and those of
 * claims that may come into one fact by way of others.
 */
export function gatherKept(pairs: Pairs, profiles: readonly Profile[], confidence: Float64Array): Pairing[] {
  const heads = Int32Array.from(profiles, (_, i) => i)
  const headOf = (i: number): number => {
    let head = i
    while (heads[head] !== head) head = heads[head] = heads[heads[head]!]!
    return head
  }
  for (let p = 0; p < pairs.count; p++) {
    if (joins(VERDICTS[pairs.verdict[p]!]!, confidence[p]!)) heads[headOf(pairs.a[p]!)] = headOf(pairs.b[p]!)
  }
  const kept: Pairing[] = []
  for (let p = 0; p < pairs.count; p++) {
    if (differs(pairs, p) && confidence[p]! < LEAST_SAID && headOf(pairs.a[p]!) !== headOf(pairs.b[p]!)) continue
    kept.push({
      a: profiles[pairs.a[p]!]!.claim,
      b: profiles[pairs.b[p]!]!.claim,
      verdict: VERDICTS[pairs.verdict[p]!]!,
      context: pairs.context[p]!,
      scored: true,
      parted: (pairs.marks[p]! & PARTED) !== 0,
      confidence: confidence[p]!,
    })
  }
  return kept
}
