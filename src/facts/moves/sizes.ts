import type { Claim } from '../../claims/index.js'
import { between, decimal, type Interval, multiply, nominal, type Quantity, toNumber } from '../../quantity/index.js'

const JUST_OVER = /^(?:a little|just|slightly|a shade|fractionally|only just) (?:over|more than|above)\b/i
const JUST = decimal(115, -2)

/**
 * The size of a change as its words limit it: "a little over 1,100" is not said of much more, "doubled" not of a half
 * more, "nearly tripled" not of twice, "more than doubled" not of four times.
 */
export function sizeSaid({ quantity, reading }: Claim): Quantity {
  if (quantity.kind === 'multiple') {
    const value = timesSaid(quantity)
    return value === null ? quantity : { ...quantity, value, hedge: 'range' }
  }
  const { low, high } = quantity.value
  if (low === null || high !== null || !JUST_OVER.test(reading.text)) return quantity
  return { ...quantity, value: { ...quantity.value, high: multiply(low, JUST), highOpen: false } }
}

/** How far a multiple reaches below and above itself, as shares of it. */
const BELOW = 0.15
const ABOVE = 0.2
/** How far "more than doubled" reaches: nearly to the next whole number. */
const BEYOND = 0.98

function timesSaid({ hedge, stated }: Quantity): Interval | null {
  if (stated.kind === 'range') return null
  const own = toNumber(nominal(stated))
  if (!(own > 0)) return null
  const below = own * BELOW
  const above = own * ABOVE
  switch (hedge) {
    case 'more-than':
    case 'at-least':
      return own < 1 ? null : of(own, own < 10 ? own + BEYOND : own * 2)
    case 'nearly':
      return own < 1 ? null : of(own - 2 * below, own)
    case 'exact':
    case 'about':
      return of(own - below, own + above)
    default:
      return null
  }
}

const DIGITS = 6
const of = (low: number, high: number): Interval =>
  between(decimal(Math.round(low * 10 ** DIGITS), -DIGITS), decimal(Math.round(high * 10 ** DIGITS), -DIGITS))
