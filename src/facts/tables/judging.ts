import type { Figure } from './figure.js'
import type { Formula } from './formulas.js'

/** How a formula fares in a case; `trivial` cases fit and prove nothing. */
export type FormulaOutcome = 'fits' | 'flipped' | 'misses' | 'trivial' | 'none'

/** How a formula fares, and how wide a target it offered to chance. */
export interface FormulaResult {
  readonly outcome: FormulaOutcome
  readonly width: number
}

/** Whether a cell holds one figure that a quotient can be taken of. */
export const usable = (figure: Figure | null): figure is Figure =>
  figure !== null && !figure.nil && !Number.isNaN(figure.number)

/** How a formula fares with three figures, and how wide a target it offered to chance. */
export function judge(
  chosen: Formula | null,
  target: Figure | null,
  left: Figure | null,
  right: Figure | null,
  factor: number,
): FormulaResult {
  if (chosen === null || !usable(target) || !usable(left) || !usable(right)) return { outcome: 'none', width: 0 }
  const { low, high } = reachOf(chosen, left, right, factor)
  if (Number.isNaN(low) || !Number.isFinite(high - low)) return { outcome: 'none', width: 0 }
  const slack = target.half + 1e-9 * Math.max(Math.abs(low), Math.abs(high), Math.abs(target.number))
  const width = high - low + 2 * target.half
  if (target.number >= low - slack && target.number <= high + slack) {
    return { outcome: isTrivial(chosen, target, left, right) ? 'trivial' : 'fits', width }
  }
  const signed = chosen.name === 'difference' || chosen.name === 'change'
  if (signed && -target.number >= low - slack && -target.number <= high + slack) return { outcome: 'flipped', width }
  return { outcome: 'misses', width }
}

/**
 * Whether a formula only says that one figure equals another (nothing to speak of is added, like is divided by like), or
 * that nothing comes of nothing.
 */
function isTrivial(chosen: Formula, target: Figure, left: Figure, right: Figure): boolean {
  const small = (figure: Figure): boolean => Math.abs(figure.number) <= target.half + Math.max(left.half, right.half)
  if (chosen.name === 'difference') return small(left) || small(right)
  if (chosen.name !== 'change' && target.number === 0) return true
  const same = target.number === left.number || target.number === right.number
  return same && (left.number === 0 || right.number === 0 || left.number === right.number)
}

/** Whether a figure is just what the formula gives for the others as written, rounded as it is written itself. */
export function isNominal(chosen: Formula, target: Figure, left: Figure, right: Figure, factor: number): boolean {
  const value = chosen.screen(left.number, right.number) * factor
  return Math.abs(Math.abs(value) - Math.abs(target.number)) <= target.half * (1 + 1e-9)
}

/** The values that a formula can take over the rounding of its figures: it is monotone in each, so its corners bound it. */
export function reachOf(chosen: Formula, left: Figure, right: Figure, factor: number): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const a of [left.number - left.half, left.number + left.half]) {
    for (const b of [right.number - right.half, right.number + right.half]) {
      const value = chosen.screen(a, b) * factor
      if (Number.isNaN(value)) return { low: Number.NaN, high: Number.NaN }
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  return { low, high }
}
