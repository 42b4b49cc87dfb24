import {
  add,
  type Decimal,
  decimal,
  divide,
  EXACT_POWERS,
  multiply,
  significantDigits,
  subtract,
  toNumber,
} from './decimal.js'
import { above, below, between, type Interval, point } from './interval.js'
import type { Hedge, Quantity, Stated } from './quantity.js'

const HALF = decimal(5, -1)

/** Half the place value of the last digit: how far rounding may have moved a figure. */
export const halfStep = (step: Decimal): Decimal => multiply(step, HALF)

/** All values that round to `value` at `step` (half up): [value − step/2, value + step/2). */
export function roundingInterval(value: Decimal, step: Decimal): Interval {
  const plain = plainRounding(value, step)
  if (plain !== null) return plain
  const half = halfStep(step)
  const negative = value.mantissa < 0n
  return between(subtract(value, half), add(value, half), negative, !negative)
}

/** The same interval worked out in doubles, where these are exact and the step is a power of ten, as nearly all are. */
function plainRounding(value: Decimal, step: Decimal): Interval | null {
  const exponent = step.exponent - 1
  const power = value.exponent - exponent
  if (step.mantissa !== 1n || power < 0 || power >= EXACT_POWERS.length) return null
  const scaled = Number(value.mantissa) * EXACT_POWERS[power]!
  if (Math.abs(scaled) >= SAFE) return null
  const negative = scaled < 0
  return {
    low: decimal(scaled - 5, exponent),
    high: decimal(scaled + 5, exponent),
    lowOpen: negative,
    highOpen: !negative,
  }
}

/** Far below the largest whole number that doubles hold exactly. */
const SAFE = 1e15

/** How far "about" reaches to each side, as a share of the figure, by its count of significant digits. */
const ABOUT_WIDTHS: readonly Decimal[] = [decimal(10, -2), decimal(10, -2), decimal(5, -2), decimal(25, -3)]

/** How far below its figure "nearly" may lie, as a share of the figure. */
const NEARLY_WIDTH = decimal(10, -2)

/**
 * What a figure with a hedge allows. `value` is the number as written, `step` the place value of its last significant
 * digit, `rounded` whether its digits claim to be rounded. "nearly 50,000" is (45,000, 50,000); "about" widens by 2.5 to
 * 10 % as the digits are many or few, and by at least half a rounding step; `digits` are those that are written, where
 * they are not those of the number ("about a third").
 */
export function hedgedInterval(
  value: Decimal,
  step: Decimal,
  rounded: boolean,
  hedge: Hedge,
  digits?: number,
): Interval {
  switch (hedge) {
    case 'exact':
    case 'range':
      return rounded ? roundingInterval(value, step) : point(value)
    case 'more-than':
      return above(value, true)
    case 'at-least':
      return above(value, false)
    case 'less-than':
      return below(value, true)
    case 'at-most':
      return below(value, false)
    case 'nearly': {
      const width = largest(multiply(value, NEARLY_WIDTH), step)
      return between(subtract(value, width), value, true, true)
    }
    case 'about': {
      const count = digits ?? significantDigits(value).length
      const share = ABOUT_WIDTHS[Math.min(count, ABOUT_WIDTHS.length) - 1]!
      // The half step of a lone digit ("about 10,000") says nothing of how far off it may be.
      const width = count === 1 ? multiply(value, share) : largest(multiply(value, share), halfStep(step))
      return between(subtract(value, width), add(value, width), true, true)
    }
    default:
      return hedge satisfies never
  }
}

function largest(a: Decimal, b: Decimal): Decimal {
  const size = (d: Decimal): Decimal => (d.mantissa < 0n ? { mantissa: -d.mantissa, exponent: d.exponent } : d)
  const difference = subtract(size(a), size(b))
  return difference.mantissa >= 0n ? size(a) : size(b)
}

/** The number as written as one decimal: the middle of a range, the quotient of a fraction to 34 digits. */
export function nominal(stated: Stated): Decimal {
  switch (stated.kind) {
    case 'decimal':
      return stated.value
    case 'fraction':
      return divide(stated.numerator, stated.denominator)
    case 'range':
      return multiply(add(stated.low, stated.high), HALF)
    default:
      return stated satisfies never
  }
}

/** The number as written as a double, for comparing and for screening. */
export const sizeOf = ({ stated }: Pick<Quantity, 'stated'>): number => toNumber(nominal(stated))
