import type { Claim } from '../../claims/index.js'
import { nominal, type Quantity } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation } from '../relation.js'
import { likened } from './likening.js'

/** A level with its figure as it is put into a change. */
export interface Level {
  readonly claim: Claim
  readonly quantity: Quantity
}

/** The relation that a change by `by` leads from one level to another; `rest` says which way, how sure and from where. */
export const changeRelation = (
  by: Claim,
  from: Level,
  to: Level,
  rest: Pick<Relation, 'direction' | 'confidence' | 'origin'>,
): Relation => ({
  kind: 'change',
  terms: [
    { role: 'from', claim: from.claim, quantity: from.quantity, sign: 1 },
    { role: 'to', claim: to.claim, quantity: to.quantity, sign: 1 },
    { role: 'by', claim: by, quantity: by.quantity, sign: 1 },
  ],
  complete: true,
  cue: by.text,
  ...rest,
})

/** The relation that a change leads between two levels of any documents; null where these do not go together. */
export function changeBetween(
  by: Claim,
  from: Claim,
  to: Claim,
  rest: Pick<Relation, 'confidence' | 'origin'>,
): Relation | null {
  const later = likened(to.quantity, from.quantity)
  if (later === null || nominal(from.quantity.stated).mantissa === 0n) return null
  return changeRelation(by, levelOf(from), { claim: to, quantity: later }, { direction: by.quantity.change, ...rest })
}

/** Whether a change leads from one level to another as it is told. */
export function leadsBetween(by: Claim, from: Claim, to: Claim): boolean {
  const relation = changeBetween(by, from, to, { confidence: 1, origin: 'passage' })
  return relation !== null && evaluate(relation)?.holds === true
}

/** A level as its claim gives it. */
export const levelOf = (claim: Claim): Level => ({ claim, quantity: claim.quantity })
