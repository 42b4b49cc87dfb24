import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  decimal,
  displayDecimal,
  divide,
  equalDecimals,
  multiply,
  printDecimal,
  roundTo,
  slipBetween,
  subtract,
} from '../quantity/index.js'

/** Slips that chance alone would bring about more often than this are not worth naming. */
const MOST_CHANCE = 0.1

const SCALES: Readonly<Record<number, string>> = {
  2: 'percent for a fraction, or cents for whole units?',
  3: 'thousand for million, or million for billion?',
  6: 'thousand for billion, or single units for million?',
  9: 'single units for billion?',
}

/**
 * How `actual` may have come about where `expected` was meant, in words for a report: digits swapped, changed, dropped or
 * doubled, a power of ten; null where no slip of the keyboard explains it. Both are in the same unit; signs do not count.
 */
export function causeOf(expected: Decimal, actual: Decimal): string | null {
  const slip = slipBetween(expected, actual)
  if (slip === null || slip.chance > MOST_CHANCE) return null
  const [right, wrong] = [displayDecimal(absolute(expected)), displayDecimal(absolute(actual))]
  switch (slip.kind) {
    case 'scale':
      return `a factor of ${displayDecimal(decimal(1, slip.power))} between ${wrong} and ${right}${scaleHint(slip.power)}`
    case 'transposed':
      return `two digits swapped: ${wrong} for ${right}?`
    case 'swapped-halves':
      return `digits in another order: ${wrong} for ${right}?`
    case 'one-digit':
      return `one digit changed: ${wrong} for ${right}?`
    case 'dropped-digit':
      return `${lengthOf(actual) < lengthOf(expected) ? 'a digit dropped' : 'a digit too many'}: ${wrong} for ${right}?`
    default:
      return slip.kind satisfies never
  }
}

const scaleHint = (power: number): string => (SCALES[power] === undefined ? '' : `: ${SCALES[power]}`)
const lengthOf = (value: Decimal): number => printDecimal(absolute(value)).replace('.', '').length

/**
 * Whether a change between two percentages was given in the wrong unit: "percent" where the difference in percentage
 * points was worked out, or the other way round. `by` is the size of the change as written, `step` the place value of its
 * last digit; null where it fits neither.
 */
export function pointsForPercent(from: Decimal, to: Decimal, by: Decimal, step: Decimal): 'points' | 'percent' | null {
  const points = absolute(subtract(to, from))
  if (fits(points, by, step)) return 'points'
  if (from.mantissa === 0n) return null
  const percent = multiply(divide(points, absolute(from)), decimal(100))
  return fits(percent, by, step) ? 'percent' : null
}

const fits = (computed: Decimal, written: Decimal, step: Decimal): boolean =>
  equalDecimals(roundTo(computed, step.exponent), roundTo(absolute(written), step.exponent))

/** A pair of terms that would make a sum right if their figures changed places; values in reading order. */
export interface Swap {
  readonly first: number
  readonly second: number
}

/**
 * The one pair of figures of two sums that explains both faults: with them swapped each list adds up to its whole. Null
 * where none or several pairs do, or where a list adds up already.
 */
export function swappedPair(
  a: { readonly parts: readonly Decimal[]; readonly whole: Decimal },
  b: { readonly parts: readonly Decimal[]; readonly whole: Decimal },
): Swap | null {
  const missing = subtract(a.whole, a.parts.reduce(add, decimal(0)))
  const surplus = subtract(b.parts.reduce(add, decimal(0)), b.whole)
  if (missing.mantissa === 0n || compareDecimals(missing, surplus) !== 0) return null
  const swaps: Swap[] = []
  for (const [first, x] of a.parts.entries()) {
    for (const [second, y] of b.parts.entries()) {
      if (compareDecimals(subtract(y, x), missing) === 0) swaps.push({ first, second })
    }
  }
  return swaps.length === 1 ? swaps[0]! : null
}
