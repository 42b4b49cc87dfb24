import type { Claim } from '../../claims/index.js'
import { type Hedge, nominal, point, type Quantity, significantDigits } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { likened } from './likening.js'

/** On which side of itself a bound puts its figure; null for what bounds nothing. */
export const SIDES: Partial<Record<Hedge, 'up' | 'down'>> = {
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  nearly: 'down',
}

/** How many significant digits a figure is written with. */
export const digitsOf = ({ stated }: Quantity): number => significantDigits(nominal(stated)).length

/** An exact figure held against the bound that is told of it; null where the two are in units that do not go together. */
export function limitBetween(
  bound: Claim,
  exact: Claim,
  direction: 'up' | 'down',
  confidence: number,
): Relation | null {
  const quantity = likened(exact.quantity, bound.quantity)
  if (quantity === null) return null
  const limit: Quantity = { ...bound.quantity, hedge: 'exact', value: point(nominal(bound.quantity.stated)) }
  const term = (role: string, claim: Claim, own: Quantity): Term => ({ role, claim, quantity: own, sign: 1 })
  const relation: Relation = {
    kind: 'limit',
    terms: [term('figure', exact, quantity), term('limit', bound, limit)],
    complete: true,
    direction,
    confidence,
    cue: bound.reading.text,
    origin: 'passage',
  }
  return evaluate(relation) === null ? null : relation
}
