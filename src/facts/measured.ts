/** What speaks for and against two claims being about the same figure. Written anew for each pair: millions are measured, few are kept. */
export interface Measured {
  /** Log-odds from the words alone. */
  context: number
  /** The signals of these names; see `weights.ts`. */
  words: number
  mass: number
  sentence: number
  strange: number
  /** Those of `NEIGHBOURS`, `NAMES_APART` and `PARTED` that hold, added up. */
  marks: number
}

export const noMeasure = (): Measured => ({ context: 0, words: 0, mass: 0, sentence: 0, strange: 0, marks: 0 })

/** How log-odds become a confidence: `share` ÷ (1 + e^−(`times` × odds + `plus`)). */
export interface Calibration {
  readonly times: number
  readonly plus: number
  readonly share: number
}

/** Of figures that agree. */
export const AGREEING: Calibration = { times: 1, plus: 0, share: 1 }

/**
 * Of figures that differ. On sets left out of the fit the weights were surer than they say: of the pairs that log-odds of
 * 0.4 tell as one fact 97 in 100 were slips put in, of those of 0.85 98.
 */
export const DIFFERING: Calibration = { times: 2.5, plus: -0.6, share: 1 }

/** Of figures that differ where either has a better partner in the other's document: they are hardly one fact. */
export const SECOND_BEST: Calibration = { times: 1, plus: 0, share: 0.3 }

/** How sure it is, 0…1, that two figures are one fact. */
export const confidenceFrom = (odds: number, { times, plus, share }: Calibration): number =>
  (1 / (1 + Math.exp(-(times * odds + plus)))) * share
