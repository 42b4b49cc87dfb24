import { absolute, type Decimal, equalDecimals, nominal, significantDigits, slippedFrom } from '../../quantity/index.js'
import { trialOf } from '../estimates.js'
import { comesOut, evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'

/** Where the words leave no doubt of the sum, a figure of one digit may be the slip. */
const ANY_CHANCE = 1.2
/** The share of all figures of one length that may lie within reach of such a slip where it is to say anything. */
const MOST_CHANCE = 0.3

/**
 * Whether one figure of a relation that fails, with one digit changed or two neighbours swapped, would make it hold, while
 * such slips would do so by chance in no more than `mostChance` of all figures: the mark of a single edit in figures that
 * fit otherwise. Terms that no claim gives are kept. Only `terms` are taken for slips.
 */
export function isOneSlipAway(
  relation: Relation,
  mostChance = MOST_CHANCE,
  terms: readonly Term[] = relation.terms,
): boolean {
  return terms.some((term) => {
    const chance = chanceOf(term)
    const isFew = (count: number): boolean => count * chance <= mostChance
    if (!isFew(1)) return false
    const fails = trialOf(relation, term)
    const near = variantsOf(term, (figure) => !fails(figure))
    const mends = (value: Decimal): boolean => comesOut(withValue(relation, term, value))
    if (isFew(near.length)) return near.some(mends)
    let mending = 0
    return near.every((value) => !mends(value) || isFew(++mending)) && mending > 0
  })
}

/**
 * A relation that holds only because round figures may be roundings ("300 workers … $2,000 each, a total of $900,000") is
 * taken as written where one slip of the pen in one figure would make it right so.
 */
export function takenExactly(relation: Relation): Relation {
  const exact: Relation = { ...relation, exact: true }
  const result = evaluate(exact)
  return result === null || result.holds || !isOneSlipAway(exact, ANY_CHANCE) ? relation : exact
}

/** How likely a figure of so many digits is to be one slip away from a given one. */
function chanceOf({ quantity }: Term): number {
  const { length } = significantDigits(nominal(quantity.stated))
  return (10 * length) / (9 * 10 ** (length - 1))
}

function withValue(relation: Relation, term: Term, value: Decimal): Relation {
  const { quantity } = term
  const changed: Term = {
    ...term,
    quantity: {
      ...quantity,
      stated: { kind: 'decimal', value },
      value: { low: value, high: value, lowOpen: false, highOpen: false },
    },
  }
  return { ...relation, terms: relation.terms.map((other) => (other === term ? changed : other)) }
}

/** The figures one slip away from an exact one that `isNear` does not rule out. */
function variantsOf({ claim, quantity }: Term, isNear: (figure: number) => boolean): Decimal[] {
  if (claim === null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal') return []
  const { value } = quantity.stated
  // Converted figures have no digits of their own that a pen could slip on.
  const { stated } = claim.quantity
  if (stated.kind !== 'decimal' || !equalDecimals(absolute(stated.value), absolute(value))) return []
  return [...slippedFrom(value, 'digit', isNear), ...slippedFrom(value, 'swap', isNear)]
}
