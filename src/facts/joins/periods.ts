import { between, type Decimal, decimal, ONE, type Quantity } from '../../quantity/index.js'

/** How many of one period lie in another, by the calendar first and then by habits of work and business. */
const PERIODS: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  s: { min: [60, 60, 60], h: [3600, 3600, 3600], d: [86400, 20000, 86400] },
  min: { h: [60, 60, 60], d: [1440, 400, 1440] },
  h: { d: [24, 6, 24], wk: [168, 30, 168], a: [8766, 1500, 8784] },
  d: { wk: [7, 5, 7], mo: [30, 20, 31], a: [365, 180, 366], '3.mo': [91, 60, 92] },
  wk: { mo: [4.35, 4, 4.5], a: [52, 36, 53] },
  mo: { '3.mo': [3, 3, 3], a: [12, 12, 12] },
  '3.mo': { a: [4, 4, 4] },
}

/** How many of one thing there are in another: most likely, at least and at most. */
export type Factors = readonly [usual: Decimal, least: Decimal, most: Decimal]

/** How many of a period lie in a longer one, by their codes; null where the second is no longer one, or either is no period. */
export function factorsIn(small: string, large: string): Factors | null {
  const factors = PERIODS[small]?.[large]
  return factors === undefined ? null : [decimalOf(factors[0]), decimalOf(factors[1]), decimalOf(factors[2])]
}

const decimalOf = (value: number): Decimal => decimal(Math.round(value * 100), -2)

/** A count of periods as a figure: most likely `usual`, anything from `low` to `high`. */
export const countOf = (usual: Decimal, low: Decimal, high: Decimal): Quantity => ({
  kind: 'count',
  value: between(low, high),
  stated: { kind: 'decimal', value: usual },
  step: ONE,
  rounded: false,
  hedge: 'exact',
  unit: '1',
  per: null,
  change: null,
  of: null,
  moment: null,
})
