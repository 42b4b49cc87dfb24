import { decimal, multiply, nominal, type Quantity, toNumber } from '../../quantity/index.js'

/** Everything between two numbers, both included. */
export interface Stretch {
  readonly low: number
  readonly high: number
}

/**
 * How far from its figure a bound may lie, as a share of it and of what lies on its side of a hundred: "more than a third" is
 * not said of two thirds, nor "more than 70 per cent" of all.
 */
const BOUND_REACH = 0.6
/** "Nearly half", "just under a third". */
const NEARNESS = 0.12
/** Fractions in words, and "about" before a percentage. */
const LOOSENESS = 0.05
const HALF = 0.51

const HUNDRED = decimal(100)

/** The size of a share in percent, as stated. */
export const percentOf = ({ kind, stated }: Quantity): number =>
  toNumber(kind === 'percent' ? nominal(stated) : multiply(nominal(stated), HUNDRED))

/**
 * What a share in a text may be said of, in percent: percentages what rounds to them at one per cent or finer, fractions
 * what is near them, bounds what lies on their side and no more than half as far again.
 */
export function sharesMeant(quantity: Quantity): Stretch {
  const size = percentOf(quantity)
  switch (quantity.hedge) {
    case 'more-than':
    case 'at-least':
      return { low: size, high: Math.min(size * (1 + BOUND_REACH), size + Math.max(0, 100 - size) * BOUND_REACH) }
    case 'less-than':
    case 'at-most':
      return { low: size * (1 - BOUND_REACH), high: size }
    case 'nearly':
      return { low: size * (1 - NEARNESS), high: size }
    case 'about':
    case 'range':
      return { low: size * (1 - 2 * LOOSENESS), high: size * (1 + 2 * LOOSENESS) }
    default: {
      const step = quantity.kind === 'percent' ? Math.min(1, toNumber(quantity.step)) * HALF : size * LOOSENESS
      return { low: size - step, high: size + step }
    }
  }
}

/** How far a multiple in words reaches to each side, as a share of it, and how far beyond it a bound may lie. */
const MULTIPLE_REACH = 0.13
const MULTIPLE_BEYOND = 1

/** What a multiple in a text may be said of. */
export function multiplesMeant({ hedge, stated }: Quantity): Stretch {
  const size = toNumber(nominal(stated))
  switch (hedge) {
    case 'more-than':
    case 'at-least':
      return { low: size * (1 - NEARNESS / 4), high: size + MULTIPLE_BEYOND }
    case 'less-than':
    case 'at-most':
    case 'nearly':
      return { low: size * (1 - 2 * NEARNESS), high: size }
    default:
      return { low: size * (1 - MULTIPLE_REACH), high: size * (1 + MULTIPLE_REACH) }
  }
}
