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
  scaleQuantity,
  subtract,
  toUnitOf,
  widened,
} from '../quantity/index.js'
import { dimensionKey } from './comparable.js'
import { wouldHold } from './formulas.js'
import type { Relation, RelationKind, Term } from './relation.js'

const HUNDRED = decimal(100)

/**
 * Whether the figures of a relation that fails hold together in another way than they were read: "14,000 (7.0%) fewer than
 * a year earlier" is 7 % of a number that the sentence does not write. What a share is of, or what a rate is multiplied
 * with, may also be another figure of its document, counted by the same noun; `claims` are those of that document. Operands are
 * taken as written.
 */
export function holdsOtherwise(relation: Relation, target: Term, claims: readonly Claim[]): boolean {
  if (target.claim === null) return false
  const operands = relation.terms.filter((term) => term !== target)
  // What tables have under the names that the text says is what is meant.
  const tabled = operands.filter(({ claim }) => claim?.cell != null).length
  if (tabled === operands.length || (relation.kind === 'share' && tabled > 0)) return false
  const others = operands.map(({ quantity }) => quantity)
  for (const a of others) {
    for (const b of others) {
      if (a === b || (relation.kind === 'change' && areLevels(relation, a, b))) continue
      if (resultsOf(a, b, target.quantity).some((value) => isWritten(target.quantity, value))) return true
    }
  }
  return holdsWithAnother(relation, target.claim, claims) || holdsForShare(relation, target.claim, claims)
}

/** Whether two figures are the two levels of a change, and not an amount beside the level that it led to. */
const areLevels = ({ terms }: Relation, a: Quantity, b: Quantity): boolean =>
  ['from', 'to'].every((role) =>
    terms.some((term) => term.role === role && (term.quantity === a || term.quantity === b)),
  )

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

/** Roles that may be filled by another figure of the same noun, by kind. */
const OPEN_ROLES: Partial<Record<RelationKind, readonly string[]>> = {
  share: ['whole'],
  product: ['count'],
  average: ['count', 'total'],
}

/** Whether another figure, counted by the same noun in the document or given in the target's sentence, makes it hold. */
function holdsWithAnother(relation: Relation, target: Claim, claims: readonly Claim[]): boolean {
  return (OPEN_ROLES[relation.kind] ?? []).some((role) => {
    const held = relation.terms.find((term) => term.role === role)?.claim
    if (held == null) return false
    // What the sentence itself gives is what is meant.
    const isGiven = isBeside(held, target)
    const dimension = dimensionKey(held.quantity)
    return claims.some(
      (other) =>
        relation.terms.every(({ claim }) => claim !== other) &&
        dimensionKey(other.quantity) === dimension &&
        isBounded(other.quantity) &&
        (isBeside(other, target) || (!isGiven && mayStandIn(other, held, target))) &&
        wouldHold(withTerm(relation, role, other.quantity, other)),
    )
  })
}

/** What is told "a head" is of any heads; a number of the paragraph without a noun ("we are 800 short") may be of that noun. */
const mayStandIn = (other: Claim, held: Claim, target: Claim): boolean =>
  target.quantity.per === 'person' ||
  (other.subject.headClass === null
    ? other.document === target.document && other.block === target.block && held.quantity.kind === 'count'
    : other.subject.headClass === held.subject.headClass)

/** Nearly anything goes with "more than 1,800" of something. */
const isBounded = ({ value }: Quantity): boolean => value.low !== null && value.high !== null

/** "It took £2.4 million, half of it from its 30,000 members, who pay £40": the average is of a share of the total. */
function holdsForShare(relation: Relation, target: Claim, claims: readonly Claim[]): boolean {
  const total = relation.terms.find(({ role }) => role === 'total')
  if (relation.kind !== 'average' || total === undefined) return false
  return claims.some((other) => {
    const { quantity } = other
    if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return false
    if (quantity.change !== null || !isBeside(other, target)) return false
    const share = nominal(quantity.stated)
    const part = scaleQuantity(
      total.quantity,
      quantity.kind === 'percent' ? divide(share, HUNDRED) : share,
      total.quantity.unit,
    )
    return wouldHold(withTerm(relation, 'total', part, total.claim))
  })
}

type Place = Pick<Claim, 'document' | 'block' | 'sentence'>

const isBeside = (a: Place, b: Place): boolean =>
  a.document === b.document && a.block === b.block && a.sentence === b.sentence

const withTerm = (relation: Relation, role: string, quantity: Quantity, claim: Claim | null): Relation => ({
  ...relation,
  terms: relation.terms.map((term) => (term.role === role ? { ...term, claim, quantity } : term)),
})
