import { bias, type PairKind, type Signals, weights } from './weights.js'

/** The signals of one pair in a row, written anew for each: millions are measured, few are kept. */
export type Measured = Float64Array

const names = Object.keys(weights.prose) as readonly (keyof Signals)[]

/** The place of each signal in the row. */
export const at = Object.fromEntries(names.map((name, i) => [name, i])) as Readonly<Record<keyof Signals, number>>

export const emptyRow = (): Measured => new Float64Array(names.length)

/** The signals by name. */
export const signalsIn = (row: Measured): Signals =>
  Object.fromEntries(names.map((name, i) => [name, row[i]!])) as unknown as Signals

const factors: Readonly<Record<PairKind, Float64Array>> = {
  prose: Float64Array.from(names, (name) => weights.prose[name]),
  cell: Float64Array.from(names, (name) => weights.cell[name]),
}

/** Log-odds of two claims being about the same figure. */
export function logOdds(row: Measured, kind: PairKind): number {
  const factor = factors[kind]
  let sum = bias[kind]
  for (let i = 0; i < row.length; i++) sum += row[i]! * factor[i]!
  return sum
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The line that log-odds are put through where two figures differ. */
const STEEPNESS = 2.5
const SHIFT = -0.6

/**
 * How sure it is, 0…1, that two figures which differ are one fact. On sets left out of the fit the weights were surer
 * than they say: of the pairs that log-odds of 0.4 tell as one fact 97 in 100 were slips put in, of those of 0.85 98.
 */
export const sureness = (odds: number): number => probability(STEEPNESS * odds + SHIFT)
