import type { Claim } from '../claims/index.js'
import {
  add,
  compareDecimals,
  contains,
  type Decimal,
  decimal,
  divide,
  multiply,
  nominal,
  type Quantity,
  subtract,
  toUnitOf,
  widened,
} from '../quantity/index.js'
import { dimensionKey } from './comparable.js'
import { evaluate } from './formulas.js'
import type { Relation, Term } from './relation.js'

const HUNDRED = decimal(100)

/**
 * Whether the figures of a relation that fails hold together in another way than they were read: "14,000 (7.0%) fewer than
 * a year earlier" is 7 % of a number that the sentence does not write. A share may also be one of another figure that its
 * document counts by the same noun as the whole that it was held against. Operands are taken as written.
 */
export function holdsOtherwise(relation: Relation, target: Term, claims: readonly Claim[]): boolean {
  if (target.claim === null) return false
  const others = relation.terms.filter((term) => term !== target).map(({ quantity }) => quantity)
  for (const a of others) {
    for (const b of others) {
      if (a !== b && resultsOf(a, b, target.quantity).some((value) => isWritten(target.quantity, value))) return true
    }
  }
  return relation.kind === 'share' && hasWhole(relation, target.claim, claims)
}

/** What two figures may be put together to give, in the unit of `target`: beside the plain readings of relations. */
function resultsOf(a: Quantity, b: Quantity, target: Quantity): Decimal[] {
  const same = toUnitOf(b, a)
  const [x, y] = [nominal(a.stated), nominal((same ?? b).stated)]
  if (same !== null && (target.kind === 'percent' || target.kind === 'ratio')) {
    // What is added or taken away is less than what it is added to.
    if (compareDecimals(x, y) >= 0 || x.mantissa <= 0n) return []
    const shares = [divide(x, add(y, x)), divide(x, subtract(y, x))]
    return target.kind === 'percent' ? shares.map((share) => multiply(share, HUNDRED)) : shares
  }
  if (target.kind !== 'count' && target.kind !== 'money') return []
  return y.mantissa === 0n ? [multiply(x, y)] : [multiply(x, y), divide(x, y)]
}

/** Whether a figure is a value as it would be written; a hedge allows too much to say so. */
const isWritten = (quantity: Quantity, value: Decimal): boolean =>
  quantity.hedge === 'exact' &&
  contains(quantity.kind === 'percent' || quantity.kind === 'ratio' ? widened(quantity) : quantity.value, value)

/** Whether the document names another whole of the same kind and noun that the share is right of. */
function hasWhole(relation: Relation, share: Claim, claims: readonly Claim[]): boolean {
  const held = relation.terms.find(({ role }) => role === 'whole')?.claim
  if (held == null) return false
  // A whole that the sentence itself gives is the one that is meant.
  if (held.sentence === share.sentence && held.block === share.block) return false
  const dimension = dimensionKey(held.quantity)
  return claims.some(
    (whole) =>
      whole.document === share.document &&
      dimensionKey(whole.quantity) === dimension &&
      whole.subject.headClass === held.subject.headClass &&
      evaluate(withWhole(relation, whole))?.holds === true,
  )
}

const withWhole = (relation: Relation, whole: Claim): Relation => ({
  ...relation,
  terms: relation.terms.map((term) =>
    term.role === 'whole' ? { ...term, claim: whole, quantity: whole.quantity } : term,
  ),
})
