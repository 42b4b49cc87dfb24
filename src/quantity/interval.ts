import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  divide,
  equalDecimals,
  multiply,
  negate,
  printDecimal,
  ZERO,
} from './decimal.js'

/** A set of numbers between two ends; null is an unbounded end (always open). */
export interface Interval {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** Exactly one number. */
export const point = (value: Decimal): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false })

/** All numbers from low to high; half-open by choice. Ends given in the wrong order are swapped. */
export function between(low: Decimal, high: Decimal, lowOpen = false, highOpen = false): Interval {
  if (compareDecimals(low, high) > 0) return { low: high, high: low, lowOpen: highOpen, highOpen: lowOpen }
  return { low, high, lowOpen, highOpen }
}

/** All numbers above `low`. */
export const above = (low: Decimal, open: boolean): Interval => ({ low, high: null, lowOpen: open, highOpen: true })

/** All numbers below `high`. */
export const below = (high: Decimal, open: boolean): Interval => ({ low: null, high, lowOpen: true, highOpen: open })

/** Every number. */
export const everything: Interval = { low: null, high: null, lowOpen: true, highOpen: true }

export const isPoint = (a: Interval): boolean => a.low !== null && a.high !== null && equalDecimals(a.low, a.high)

export function contains(a: Interval, value: Decimal): boolean {
  if (a.low !== null) {
    const side = compareDecimals(value, a.low)
    if (side < 0 || (side === 0 && a.lowOpen)) return false
  }
  if (a.high !== null) {
    const side = compareDecimals(value, a.high)
    if (side > 0 || (side === 0 && a.highOpen)) return false
  }
  return true
}

/** Whether the two share at least one number: "can they be equal?" */
export function meets(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}

function startsBeforeEnd(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true
  const side = compareDecimals(a.low, b.high)
  return side < 0 || (side === 0 && !a.lowOpen && !b.highOpen)
}

/** Whether every number of `inner` lies in `outer`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  const low =
    outer.low === null ||
    (inner.low !== null &&
      (compareDecimals(inner.low, outer.low) > 0 ||
        (equalDecimals(inner.low, outer.low) && (!outer.lowOpen || inner.lowOpen))))
  const high =
    outer.high === null ||
    (inner.high !== null &&
      (compareDecimals(inner.high, outer.high) < 0 ||
        (equalDecimals(inner.high, outer.high) && (!outer.highOpen || inner.highOpen))))
  return low && high
}

/** The distance between two intervals that do not meet; zero where they do or touch. */
export function gap(a: Interval, b: Interval): Decimal {
  if (meets(a, b)) return ZERO
  const [lower, upper] = startsBeforeEnd(a, b) ? [a, b] : [b, a]
  if (lower.high === null || upper.low === null) return ZERO
  return absolute(add(upper.low, negate(lower.high)))
}

export const negateInterval = (a: Interval): Interval => ({
  low: a.high && negate(a.high),
  high: a.low && negate(a.low),
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
})

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && add(a.low, b.low),
  high: a.high && b.high && add(a.high, b.high),
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
})

export const subtractIntervals = (a: Interval, b: Interval): Interval => addIntervals(a, negateInterval(b))

interface End {
  readonly value: Decimal | null
  readonly open: boolean
  /** -1 and 1 stand for the infinities where value is null. */
  readonly sign: number
}

const endsOf = (a: Interval): readonly [End, End] => [
  { value: a.low, open: a.lowOpen, sign: -1 },
  { value: a.high, open: a.highOpen, sign: 1 },
]

const signOf = (end: End): number =>
  end.value === null ? end.sign : end.value.mantissa < 0n ? -1 : end.value.mantissa > 0n ? 1 : 0

const isPositive = (a: Interval): a is Interval & { readonly low: Decimal } => a.low !== null && a.low.mantissa > 0n

/** All products of a number of `a` and a number of `b`. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  // Most intervals lie above zero: then the ends of the product are the products of the ends.
  if (isPositive(a) && isPositive(b)) {
    return {
      low: multiply(a.low, b.low),
      high: a.high && b.high && multiply(a.high, b.high),
      lowOpen: a.lowOpen || b.lowOpen,
      highOpen: a.high === null || b.high === null || a.highOpen || b.highOpen,
    }
  }
  const products: End[] = []
  for (const x of endsOf(a)) {
    for (const y of endsOf(b)) {
      const sign = signOf(x) * signOf(y)
      if (sign === 0)
        products.push({ value: ZERO, open: (signOf(x) === 0 && x.open) || (signOf(y) === 0 && y.open), sign: 0 })
      else if (x.value === null || y.value === null) products.push({ value: null, open: true, sign })
      else products.push({ value: multiply(x.value, y.value), open: x.open || y.open, sign })
    }
  }
  return hull(products)
}

function hull(ends: readonly End[]): Interval {
  const order = (a: End, b: End): number => {
    if (a.value === null || b.value === null)
      return (a.value === null ? a.sign * 2 : 0) - (b.value === null ? b.sign * 2 : 0)
    return compareDecimals(a.value, b.value)
  }
  let low = ends[0]!
  let high = ends[0]!
  for (const end of ends) {
    const downward = order(end, low)
    if (downward < 0 || (downward === 0 && low.open && !end.open)) low = end
    const upward = order(end, high)
    if (upward > 0 || (upward === 0 && high.open && !end.open)) high = end
  }
  return { low: low.value, high: high.value, lowOpen: low.open, highOpen: high.open }
}

/** All quotients of a number of `a` by a number of `b`; everything where `b` holds or touches zero on both sides. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const low = b.low?.mantissa
  const high = b.high?.mantissa
  const positive = low !== undefined && low >= 0n
  const negative = high !== undefined && high <= 0n
  if (positive === negative) return everything
  if (negative) return negateInterval(divideIntervals(a, negateInterval(b)))
  const inverse: Interval = {
    low: b.high === null ? ZERO : divide({ mantissa: 1n, exponent: 0 }, b.high, 'down'),
    high: b.low === null || b.low.mantissa === 0n ? null : divide({ mantissa: 1n, exponent: 0 }, b.low, 'up'),
    lowOpen: b.high === null ? true : b.highOpen,
    highOpen: b.low === null || b.low.mantissa === 0n ? true : b.lowOpen,
  }
  return multiplyIntervals(a, inverse)
}

/** Interval notation: "[1.15, 1.25)", "(100, ∞)"; a point prints as its number. */
export function printInterval(a: Interval): string {
  if (a.low !== null && isPoint(a)) return printDecimal(a.low)
  const low = a.low === null ? '−∞' : printDecimal(a.low)
  const high = a.high === null ? '∞' : printDecimal(a.high)
  return `${a.lowOpen ? '(' : '['}${low}, ${high}${a.highOpen ? ')' : ']'}`
}
