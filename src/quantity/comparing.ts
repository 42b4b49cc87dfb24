import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  decimal,
  divide,
  equalDecimals,
  maximum as larger,
  multiply,
  minimum as smaller,
  subtract,
  toNumber,
} from './decimal.js'
import { between, contains, type Interval, meets } from './interval.js'
import { halfStep, nominal } from './making.js'
import type { Quantity } from './quantity.js'

/** How two statements of one fact stand to each other, from best to worst. */
export type Verdict = 'agree' | 'agree-by-rounding' | 'compatible' | 'superseded' | 'conflict'

/**
 * Compares two figures of one fact in the same unit (convert first): `agree` where the numbers as written are equal and
 * neither is qualified differently, `agree-by-rounding` where the coarser is a legitimate rounding of the finer,
 * `compatible` where a bound or approximation of one holds the other, else `conflict`. Symmetric.
 */
export function compareQuantities(a: Quantity, b: Quantity): Exclude<Verdict, 'superseded'> {
  const exact = isExact(a) && isExact(b)
  // Most pairs are told apart at a glance.
  if (exact && areFarApart(a, b)) return 'conflict'
  const same = sameNumber(a, b)
  if (same && a.hedge === b.hedge) return 'agree'
  if (same) return 'compatible'
  if (exact) {
    if (roundsTo(a, b) || roundsTo(b, a)) return 'agree-by-rounding'
    return 'conflict'
  }
  return meets(widened(a), widened(b)) && plausible(a, b) && plausible(b, a) ? 'compatible' : 'conflict'
}

/** A bound is given near what it bounds: "more than 100" is not said of 200, nor "more than 1,800" of 2,800. */
const BOUND_REACH = decimal(15, -1)
/** Floors and ceilings are looser: "at least 12" may turn out to be 30. */
const LIMIT_REACH = decimal(3)

/** Two bounds on one side of one figure lie within this factor: "more than 100" and "more than 120". */
const TWIN_REACH = decimal(125, -2)

const isLowerBound = (q: Quantity): boolean => q.hedge === 'more-than' || q.hedge === 'at-least'
const isUpperBound = (q: Quantity): boolean => q.hedge === 'less-than' || q.hedge === 'at-most'

const within = (a: Decimal, b: Decimal, reach: Decimal): boolean =>
  compareDecimals(a, multiply(b, reach)) <= 0 && compareDecimals(b, multiply(a, reach)) <= 0

/** Whether `other` is a figure that the hedge of `q` is plausibly said of. */
function plausible(q: Quantity, other: Quantity): boolean {
  if (q.stated.kind === 'range' || other.stated.kind === 'range') return true
  const [own, value] = [nominal(q.stated), nominal(other.stated)]
  switch (q.hedge) {
    case 'more-than':
      if (isLowerBound(other)) return within(own, value, TWIN_REACH)
      return compareDecimals(value, larger(multiply(own, BOUND_REACH), add(own, q.step))) < 0
    case 'less-than':
      if (isUpperBound(other)) return within(own, value, TWIN_REACH)
      return compareDecimals(value, smaller(divide(own, BOUND_REACH), subtract(own, q.step))) > 0
    case 'at-least':
      return isLowerBound(other) ? within(own, value, TWIN_REACH) : within(own, value, LIMIT_REACH)
    case 'at-most':
      return isUpperBound(other) ? within(own, value, TWIN_REACH) : within(own, value, LIMIT_REACH)
    case 'about':
      return other.hedge !== 'about' || contains(q.value, value) || contains(other.value, own)
    default:
      return true
  }
}

const isExact = (q: Quantity): boolean => q.hedge === 'exact'

function sameNumber(a: Quantity, b: Quantity): boolean {
  if (a.stated.kind === 'range' && b.stated.kind === 'range') {
    return equalDecimals(a.stated.low, b.stated.low) && equalDecimals(a.stated.high, b.stated.high)
  }
  if (a.stated.kind === 'range' || b.stated.kind === 'range') return false
  return equalDecimals(nominal(a.stated), nominal(b.stated))
}

/** Whether the coarser figure is what the finer one rounds to at the coarser one's own significant digits. */
export function roundsTo(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.stated.kind === 'range' || fine.stated.kind === 'range') return false
  if (coarse.stated.kind === 'fraction') return contains(widened(coarse), nominal(fine.stated))
  if (areFarApart(coarse, fine) || compareDecimals(coarse.step, fine.step) < 0) return false
  const distance = absolute(subtract(nominal(coarse.stated), nominal(fine.stated)))
  return compareDecimals(distance, halfStep(coarse.step)) < 0
}

/** Whether two decimals lie more than a step apart already as doubles, whatever these lose: exact sums take many times as long. */
function areFarApart(a: Quantity, b: Quantity): boolean {
  if (a.stated.kind !== 'decimal' || b.stated.kind !== 'decimal') return false
  const x = toNumber(a.stated.value)
  const y = toNumber(b.stated.value)
  const step = Math.max(toNumber(a.step), toNumber(b.step))
  return Math.abs(x - y) > step + LOST * (Math.abs(x) + Math.abs(y))
}

const LOST = 1e-12

/** Fractions in words ("a quarter") stand for what lies within this share of them. */
const FRACTION_TOLERANCE = decimal(4, -2)

/**
 * Every value that the figure as written can stand for when another source is more precise: exact figures are widened
 * to all that rounds to them at their own significant digits, plain fractions by 4 %.
 */
export function widened(q: Quantity): Interval {
  if (q.stated.kind === 'fraction' && (q.hedge === 'exact' || q.hedge === 'about')) {
    const value = nominal(q.stated)
    const reach = multiply(
      absolute(value),
      q.hedge === 'about' ? multiply(FRACTION_TOLERANCE, decimal(2)) : FRACTION_TOLERANCE,
    )
    return between(subtract(value, reach), add(value, reach))
  }
  if (q.hedge !== 'exact' || q.stated.kind !== 'decimal') return q.value
  const half = halfStep(q.step)
  return between(subtract(q.stated.value, half), add(q.stated.value, half))
}

/** Whether `value` is one that the figure as written allows, counting what rounds to it. */
export const allows = (q: Quantity, value: Decimal): boolean => contains(widened(q), value)
