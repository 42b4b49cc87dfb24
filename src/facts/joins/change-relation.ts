import type { Claim } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import type { Relation } from '../relation.js'

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

/** A level as its claim gives it. */
export const levelOf = (claim: Claim): Level => ({ claim, quantity: claim.quantity })
