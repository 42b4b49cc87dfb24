import {
  between,
  compareDecimals,
  type Decimal,
  decimal,
  equalDecimals,
  halfStep,
  type Interval,
  isPoint,
  maximum,
  minimum,
  multiply,
  multiplyIntervals,
  point,
  type Quantity,
  subtract,
  add as sum,
  widened,
} from '../quantity/index.js'
import type { Term } from './relation.js'

/** A part written in plain digits at least as fine as the whole is taken as it stands: 15,000 of about 50,000. */
export const partSpread = (part: Quantity, whole: Quantity, spread: (q: Quantity) => Interval): Interval =>
  part.hedge === 'exact' && isPoint(part.value) && compareDecimals(part.step, whole.step) <= 0
    ? part.value
    : spread(part)

/** Conversions in prose are rounded by habit: this share of the figure is let pass beside its own rounding. */
const CONVERSION_TOLERANCE = decimal(15, -3)

/** Every value that a converted figure may have been rounded to. */
export function loosened(q: Quantity): Interval {
  const base = widened(q)
  if (base.low === null || base.high === null) return base
  const reach = (end: Decimal): Decimal => {
    const width = multiplyIntervals(point(end), point(CONVERSION_TOLERANCE)).low!
    return width.mantissa < 0n ? subtract(decimal(0), width) : width
  }
  return between(subtract(base.low, reach(base.low)), sum(base.high, reach(base.high)))
}

/** How far a small multiple reaches to each side, as a share of it: "twice" is not said of one and a half times. */
const MULTIPLE_REACH = decimal(125, -3)

/** Every value that a multiple as written allows. */
export function narrowed(q: Quantity): Interval {
  const wide = widened(q)
  const { low, high } = wide
  if (q.hedge !== 'exact' || q.stated.kind !== 'decimal' || low === null || high === null) return wide
  const { value } = q.stated
  const reach = multiply(value, MULTIPLE_REACH)
  return between(maximum(low, subtract(value, reach)), minimum(high, sum(value, reach)))
}

/** How far a percentage in tens reaches to each side: "30%" is not said of 27. */
const TENS_REACH = decimal(1)

/** Every value that a percentage as written allows. */
export function nearTens(q: Quantity): Interval {
  if (q.hedge !== 'exact' || q.stated.kind !== 'decimal' || compareDecimals(q.step, UNIT) <= 0) return widened(q)
  return between(subtract(q.stated.value, TENS_REACH), sum(q.stated.value, TENS_REACH))
}

/** The finest place value among exact terms of a sum: figures given side by side share their precision. */
export function finestStep(terms: readonly Term[]): Decimal | null {
  let finest: Decimal | null = null
  for (const { quantity } of terms) {
    if (quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal' || quantity.step.mantissa === 0n) continue
    if (finest === null || compareDecimals(quantity.step, finest) < 0) finest = quantity.step
  }
  return finest
}

const UNIT = decimal(1)
const TEN = decimal(10)
const HUNDREDFOLD = decimal(100)

/** A term of a sum: exact figures whose last digits are one place coarser than the finest are taken at the finest. */
export function spreadOf(q: Quantity, finest: Decimal | null): Interval {
  if (q.hedge !== 'exact' || q.stated.kind !== 'decimal' || finest === null || !isPoint(q.value)) return widened(q)
  // People and things that are counted one by one are no roundings of anything.
  if (q.kind === 'count' && !q.rounded && equalDecimals(q.step, UNIT)) return q.value
  // "£4" beside "£3.20" is four pounds to the penny.
  const limit = multiplyIntervals(point(finest), point(q.kind === 'money' && !q.rounded ? HUNDREDFOLD : TEN)).low!
  const step = compareDecimals(q.step, limit) <= 0 ? finest : q.step
  const half = halfStep(step)
  return between(subtract(q.stated.value, half), sum(q.stated.value, half))
}
