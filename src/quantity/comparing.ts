import { absolute, compareDecimals, type Decimal, decimal, multiply, subtract } from './decimal.js'
import { contains, encloses, isPoint, meets } from './interval.js'
import { nominal, roundingInterval } from './making.js'
import type { Quantity } from './quantity.js'

/** How two statements of one fact stand to each other, from best to worst. */
export type Verdict = 'agree' | 'agree-by-rounding' | 'compatible' | 'superseded' | 'conflict'

/**
 * Compares two figures of one fact in the same unit (convert first): `agree` where the numbers as written are equal and
 * neither is qualified differently, `agree-by-rounding` where the coarser is a legitimate rounding of the finer,
 * `compatible` where a bound or approximation of one holds the other, else `conflict`. Symmetric.
 */
export function compareQuantities(a: Quantity, b: Quantity): Exclude<Verdict, 'superseded'> {
  const same = sameNumber(a, b)
  if (same && a.hedge === b.hedge) return 'agree'
  if (same) return 'compatible'
  const exact = isExact(a) && isExact(b)
  if (exact) {
    if (roundsTo(a, b) || roundsTo(b, a)) return 'agree-by-rounding'
    return 'conflict'
  }
  if (meets(widened(a), widened(b))) return 'compatible'
  return 'conflict'
}

const isExact = (q: Quantity): boolean => q.hedge === 'exact'

function sameNumber(a: Quantity, b: Quantity): boolean {
  if (a.stated.kind === 'range' && b.stated.kind === 'range') {
    return compareDecimals(a.stated.low, b.stated.low) === 0 && compareDecimals(a.stated.high, b.stated.high) === 0
  }
  if (a.stated.kind === 'range' || b.stated.kind === 'range') return false
  return compareDecimals(nominal(a.stated), nominal(b.stated)) === 0
}

/** A half more than half a step: "up to the rounding, halves either way". */
const HALF = decimal(5, -1)

/** Whether the coarser figure is what the finer one rounds to at the coarser one's own significant digits. */
export function roundsTo(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.stated.kind === 'range' || fine.stated.kind === 'range') return false
  if (compareDecimals(coarse.step, fine.step) < 0) return false
  const distance = absolute(subtract(nominal(coarse.stated), nominal(fine.stated)))
  if (compareDecimals(distance, multiply(coarse.step, HALF)) <= 0) return true
  return false
}

/** The figure's interval, widened to all that rounds to it where it is exact and coarse. */
function widened(q: Quantity): Quantity['value'] {
  if (q.hedge !== 'exact' || q.stated.kind !== 'decimal') return q.value
  const rounding = roundingInterval(q.stated.value, q.step)
  return encloses(rounding, q.value) ? rounding : q.value
}

/** Whether `value` is one that the figure as written allows, counting what rounds to it. */
export function allows(q: Quantity, value: Decimal): boolean {
  return contains(isPoint(q.value) ? widened(q) : q.value, value)
}
