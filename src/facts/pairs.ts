import type { Verdict } from '../quantity/index.js'

/**
 * Scored pairs of claims in columns, one entry a pair: a story has many times as many of them as are ever spoken of. The
 * claims are given by the places of their profiles.
 */
export interface Pairs {
  readonly a: number[]
  readonly b: number[]
  readonly verdict: Verdict[]
  /** Log-odds from the words alone. */
  readonly context: number[]
  /** Log-odds from the values: equal digits, a slip of the pen, far apart. */
  readonly value: number[]
  /** The signals of these names. */
  readonly sentence: number[]
  readonly strange: number[]
  /** The sum of those of the marks below that hold. */
  readonly marks: number[]
}

/** A scale word alone parts the two figures. */
export const SCALE_WORD = 1
/** The two share several other figures of their sentences. */
export const NEIGHBOURS = 2
/** Each sentence has a name that the other lacks. */
export const NAMES_APART = 4
/** Other names, times or contrasting words tell the two apart. */
export const PARTED = 8

export const noPairs = (): Pairs => ({
  a: [],
  b: [],
  verdict: [],
  context: [],
  value: [],
  sentence: [],
  strange: [],
  marks: [],
})
