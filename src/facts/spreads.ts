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
  significantDigits,
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

/** How far a hedged whole of two digits and more may lie from what its parts come to, as a share of it, if not by its step. */
const WHOLE_REACH = decimal(25, -3)

/** Every value that a whole allows: "about 1,900" is not said of parts that come to 1,720. */
export function wholeSpread(q: Quantity, finest: Decimal | null, place: Decimal | null): Interval {
  if (q.hedge !== 'about' || q.stated.kind !== 'decimal' || significantDigits(q.stated.value).length < 2)
    return spreadOf(q, finest, place)
  const { value } = q.stated
  const reach = maximum(q.step, multiply(value, WHOLE_REACH))
  return between(subtract(value, reach), sum(value, reach))
}

/** The place value of the last digit that the text writes for a term, before its scale word; null where it writes none. */
export function placeOf({ claim, quantity }: Term): Decimal | null {
  const digits =
    claim === null ? null : (/\d[\d,]*(?:\.\d+)?/.exec(claim.reading.text)?.[0].replaceAll(',', '') ?? null)
  if (digits === null || quantity.stated.kind !== 'decimal') return null
  const { mantissa, exponent } = quantity.stated.value
  const point = digits.indexOf('.')
  const written = (point < 0 ? digits : digits.replace('.', '')).replace(/^0+/, '')
  const noughts = written.length - significantDigits(quantity.stated.value).length
  return noughts < 0 || !written.startsWith(String(mantissa)) ? null : decimal(1, exponent - noughts)
}

const UNIT = decimal(1)
const TEN = decimal(10)
const HUNDREDFOLD = decimal(100)

/**
 * A term of a sum: exact figures whose last digits are one place coarser than the finest are taken at the finest, and so are
 * noughts before a scale word ("€400 million" beside "€240 million"), down to the `place` of the last of them.
 */
export function spreadOf(q: Quantity, finest: Decimal | null, place: Decimal | null = null): Interval {
  if (q.hedge !== 'exact' || q.stated.kind !== 'decimal' || finest === null) return widened(q)
  if (!isPoint(q.value)) {
    const shared = place === null ? q.step : maximum(place, finest)
    if (compareDecimals(shared, q.step) >= 0) return widened(q)
    const half = halfStep(shared)
    return between(subtract(q.stated.value, half), sum(q.stated.value, half))
  }
  // People and things that are counted one by one are no roundings of anything.
  if (q.kind === 'count' && !q.rounded && equalDecimals(q.step, UNIT)) return q.value
  // "£4" beside "£3.20" is four pounds to the penny.
  const limit = multiplyIntervals(point(finest), point(q.kind === 'money' && !q.rounded ? HUNDREDFOLD : TEN)).low!
  const step = compareDecimals(q.step, limit) <= 0 ? finest : q.step
  const half = halfStep(step)
  return between(subtract(q.stated.value, half), sum(q.stated.value, half))
}
