/** What speaks for and against two claims being about the same figure. Written anew for each pair: millions are measured, few are kept. */
export interface Measured {
    /** Log-odds from the words alone. */
    context: number;
    /** The signals of these names; see `weights.ts`. */
    words: number;
    mass: number;
    sentence: number;
    strange: number;
    /** Those of `NEIGHBOURS`, `NAMES_APART` and `PARTED` that hold, added up. */
    marks: number;
}
export declare const noMeasure: () => Measured;
/** How log-odds become a confidence: `share` ÷ (1 + e^−(`times` × odds + `plus`)). */
export interface Calibration {
    readonly times: number;
    readonly plus: number;
    readonly share: number;
}
/** Of figures that agree. */
export declare const AGREEING: Calibration;
/**
 * Of figures that differ. On sets left out of the fit the weights were surer than they say: of the pairs that log-odds of
 * 0.4 tell as one fact 97 in 100 were slips put in, of those of 0.85 98.
 */
export declare const DIFFERING: Calibration;
/** Of figures that differ where either has a better partner in the other's document: they are hardly one fact. */
export declare const SECOND_BEST: Calibration;
/** How sure it is, 0…1, that two figures are one fact. */
export declare const confidenceFrom: (odds: number, { times, plus, share }: Calibration) => number;
