import type { Claim } from '../../claims/index.js'
import {
  type Decimal,
  divide,
  nominal,
  roundTo,
  significantDigits,
  sizeOf,
  slipBetween,
  toUnitOf,
  withoutPer,
} from '../../quantity/index.js'
import { cannotHold } from '../estimates.js'
import { comesOut } from '../formulas.js'
import type { Relation } from '../relation.js'
import type { Divisor } from './divisors.js'
import { isOneSlipAway } from './mending.js'
import { isMeant } from './nearness.js'
import type { Rate } from './rate.js'

/** How sure it is that the figures belong together. */
export const CONFIDENCE = { sibling: 0.86, slip: 0.8, only: 0.76 } as const

/** The relation of an average with a total and a count; null where they do not go together. */
export function relationOf({ claim, quantity }: Rate, total: Claim, { term }: Divisor): Relation | null {
  if (total === term.claim) return null
  const plain = withoutPer(total.quantity)
  // "74.4 million hours, 31 for each copy": a bare average has the unit of its total.
  const bare = quantity.kind === 'count' && plain.kind !== 'count'
  const average = bare ? { ...quantity, kind: plain.kind, unit: plain.unit } : quantity
  const same = toUnitOf(plain, average)
  if (same === null || term.quantity.kind === 'money' || sizeOf(term.quantity) === 0) return null
  const inside = total.sentence === claim.sentence && (term.claim === null || term.claim.sentence === claim.sentence)
  return {
    kind: 'average',
    terms: [
      { role: 'total', claim: total, quantity: same, sign: 1 },
      term,
      { role: 'average', claim, quantity: average, sign: 1 },
    ],
    complete: true,
    direction: null,
    confidence: CONFIDENCE.slip,
    cue: inside ? claim.text : claim.reading.text,
    origin: inside
      ? 'sentence'
      : term.claim === null || term.claim.document === claim.document
        ? 'passage'
        : 'documents',
  }
}

/** Whether the three go together, with round figures taken as roundings or `exact`ly as written. */
export const holds = (relation: Relation, exact = false): boolean => {
  if (cannotHold(relation)) return false
  const { exact: _, ...loose } = relation
  return comesOut(exact ? { ...loose, exact } : loose)
}

/** Whether what the figures come to and what is written are near enough to be meant for each other. */
export function isNear({ terms }: Relation): boolean {
  const [total, count, average] = terms.map(({ quantity }) => Math.abs(sizeOf(quantity)))
  return isMeant(total! / count! / average!)
}

/** Whether one slip parts the average from what its figures come to, or one slip in them would bear it out. */
export function isSlipAway(relation: Relation, mostChance: number): boolean {
  return isOneSlipAway({ ...relation, exact: true }, mostChance) || isSlipOfQuotient(relation, mostChance)
}

/** Whether one slip in the average would bear it out, where total and count may be roundings. */
export const isItselfSlipped = (relation: Relation, mostChance: number): boolean =>
  isOneSlipAway(relation, mostChance, relation.terms.slice(2)) || isSlipOfQuotient(relation, mostChance)

/** Whether one slip parts the average as written from its total divided by its count, just as they are written. */
export function isSlipOfQuotient({ terms }: Relation, mostChance: number): boolean {
  const [total, count, average] = terms.map(({ quantity }) => nominal(quantity.stated)) as [Decimal, Decimal, Decimal]
  const quotient = divide(total, count)
  const size = quotient.exponent + significantDigits(quotient).length
  const slip = slipBetween(average, roundTo(quotient, size - significantDigits(average).length))
  return slip !== null && slip.chance <= mostChance
}
