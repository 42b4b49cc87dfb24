import type { Claim } from '../claims/index.js'
import { sizeOf, toNumber } from '../quantity/index.js'
import { evaluate } from './formulas.js'
import type { Relation } from './relation.js'

/** Readings less sure than this are only there to keep surer ones silent. */
const LEAST = 0.35

/** Where one target is given by several readings of a sentence, one that holds silences the weaker ones that do not. */
export function settled(relations: readonly Relation[]): Relation[] {
  const holding = new Set<Claim>()
  for (const relation of relations) {
    const result = evaluate(relation)!
    if (result.holds)
      for (const term of relation.terms)
        if (term.claim !== null && term.role === result.target.role) holding.add(term.claim)
  }
  // Of readings that give one figure and all fail, the surest is told, the first of equals, and one that takes in another.
  const surest = new Map<string, Relation>()
  const keyOf = (relation: Relation, claim: Claim): string => `${relation.kind} ${claim.index}`
  const failing = relations.filter((relation) => {
    const { holds, target } = evaluate(relation)!
    if (holds || relation.confidence < LEAST) return false
    if (target.claim === null) return true
    if (holding.has(target.claim)) return false
    const key = keyOf(relation, target.claim)
    const before = surest.get(key)
    if (before === undefined || takesIn(relation, before)) surest.set(key, relation)
    else if (before.confidence < relation.confidence && !takesIn(before, relation)) surest.set(key, relation)
    return true
  })
  const kept = new Set(
    failing.filter((relation) => {
      const { claim } = evaluate(relation)!.target
      return claim === null || surest.get(keyOf(relation, claim)) === relation
    }),
  )
  return relations.filter((relation) => kept.has(relation) || evaluate(relation)!.holds)
}

/** Whether a relation has all the figures of another and more, and comes nearer: "402 blank, 189 marked twice and 55 signed" and not the first two. */
const takesIn = (a: Relation, b: Relation): boolean =>
  a.terms.length > b.terms.length &&
  b.terms.every(({ claim }) => a.terms.some((term) => term.claim === claim)) &&
  distanceOf(a) < distanceOf(b)

/** How far what the others come to lies from a relation's target, as a share of it. */
function distanceOf(relation: Relation): number {
  const { expected, target } = evaluate(relation)!
  const ends = [expected.low, expected.high].flatMap((end) => (end === null ? [] : [toNumber(end)]))
  return Math.min(...ends.map((end) => Math.abs(end / sizeOf(target.quantity) - 1)))
}
