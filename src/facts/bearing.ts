import type { Claim } from '../claims/index.js'
import { toUnitOf } from '../quantity/index.js'
import { evaluate } from './formulas.js'
import type { Relation } from './relation.js'

/** What the relations of the texts say of single figures. */
export interface Bearing {
  /** Whether a sum that the texts give comes out with the claim's figure: then it is hardly one that was changed. */
  holds(claim: Claim): boolean
  /** Whether a sum that does not come out with the claim's figure does with the rival's. */
  mends(claim: Claim, rival: Claim): boolean
}

/** Sums that only bound a figure bear nothing out. */
const LOOSE: ReadonlySet<Relation['kind']> = new Set(['limit', 'midpoint', 'ranking'])

export function bearingOf(relations: readonly Relation[]): Bearing {
  const held = new Set<Claim>()
  const failing = new Map<Claim, Relation[]>()
  for (const relation of relations) {
    const result = LOOSE.has(relation.kind) ? null : evaluate(relation)
    if (result === null) continue
    if (result.holds && !isExact(relation)) continue
    for (const { claim } of relation.terms) {
      if (claim === null) continue
      if (result.holds) held.add(claim)
      else failing.set(claim, [...(failing.get(claim) ?? []), relation])
    }
  }
  return {
    holds: (claim) => held.has(claim),
    mends: (claim, rival) => failing.get(claim)?.some((relation) => holdsWith(relation, claim, rival)) ?? false,
  }
}

/** Whether all its figures are closed at both ends. */
const isExact = ({ terms, complete, kind }: Relation): boolean =>
  (complete || kind !== 'parts') && terms.every(({ quantity: { value } }) => value.low !== null && value.high !== null)

function holdsWith(relation: Relation, claim: Claim, rival: Claim): boolean {
  const terms = relation.terms.map((term) => {
    if (term.claim !== claim) return term
    const quantity = toUnitOf(rival.quantity, claim.quantity)
    return quantity === null ? term : { ...term, quantity }
  })
  return evaluate({ ...relation, terms })?.holds ?? false
}
