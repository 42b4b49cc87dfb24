import type { Matrix } from './matrix.js'
import type { Sum } from './sums.js'

/** How sure a sum off by one rounding step is, at most, and by how much less for the chance that its table is rounded. */
const SUREST = 0.87
const DOUBT = 0.42

/**
 * How sure it is that the one sum of a table that fits only by rounding is meant to be exact, 0…1: the less likely it is
 * that independently rounded parts would foot to the last digit in all the other sums, the surer; 0 where more than one
 * sum is rounded, where the text says that figures are, and where nothing is exact. Nineteen in twenty tables of audited
 * annual reports foot to the last digit in every sum; tables of statistics often do not.
 */
export function exactness(matrix: Matrix, sums: readonly Sum[]): number {
  if (matrix.rounded) return 0
  let rounded = 0
  let exact = 0
  let chance = 1
  for (const sum of sums) {
    sum.outcomes.forEach((outcome, c) => {
      if (outcome.kind !== 'fits' || matrix.rates[c]) return
      if (!outcome.exact) rounded += 1
      else {
        exact += 1
        chance *= footsByChance(sum.parts.length)
      }
    })
  }
  return rounded === 1 && exact > 0 ? SUREST - DOUBT * chance : 0
}

/** Whether a sum that fits by rounding only may be held to the last digit: a plain total, of figures that add up. */
export const isPlainTotal = (matrix: Matrix, sum: Sum, c: number): boolean =>
  sum.level === 2 && !matrix.rates[c] && sum.outcomes.some((outcome) => outcome.exact)

/** How likely a total of so many independently rounded parts foots to the last digit: the density of their errors' sum. */
const footsByChance = (parts: number): number => 1 / Math.sqrt(1 + 0.4 * (parts + 1))
