import { absolute, type Decimal, decimal, equalDecimals, nominal, significantDigits } from '../../quantity/index.js'
import { evaluate, wouldHold } from '../formulas.js'
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
    const mending = variantsOf(term).filter((value) => wouldHold(withValue(relation, term, value)))
    return mending.length > 0 && mending.length * chanceOf(term) <= mostChance
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

/** All figures one digit changed or two neighbouring digits swapped away from an exact one, none with a leading zero. */
function variantsOf({ claim, quantity }: Term): Decimal[] {
  if (claim === null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal') return []
  const { value } = quantity.stated
  // Converted figures have no digits of their own that a pen could slip on.
  const { stated } = claim.quantity
  if (stated.kind !== 'decimal' || !equalDecimals(absolute(stated.value), absolute(value))) return []
  const digits = significantDigits(value)
  const exponent = value.mantissa === 0n ? 0 : value.exponent + trailing(value)
  const found = new Set<string>()
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++) found.add(digits.slice(0, i) + digit + digits.slice(i + 1))
    if (i > 0) found.add(digits.slice(0, i - 1) + digits[i] + digits[i - 1] + digits.slice(i + 1))
  }
  found.delete(digits)
  return [...found]
    .filter((text) => !text.startsWith('0'))
    .map((text) => decimal(text.length < EXACT_DIGITS ? Number(text) : BigInt(text), exponent))
}

/** Numbers of fewer digits are exact as doubles. */
const EXACT_DIGITS = 16

/** Zeros at the end of a mantissa, which its significant digits leave out. */
const trailing = (value: Decimal): number =>
  absolute(value).mantissa.toString().length - significantDigits(value).length
