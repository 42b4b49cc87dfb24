import type { Bearing } from './bearing.js';
import { type Calibration } from './measured.js';
import { type Pairs } from './pairs.js';
import type { Profile } from './profile.js';
import { type Evidence, type Weights } from './weights.js';
/** How sure each pair of a story is to be about one figure, and what decided it. */
export interface Settled {
    /** 0…1, one entry a pair. */
    readonly confidence: Float64Array;
    /** How the log-odds of a pair become its confidence; those of the evidence count for `DIFFERING` only. */
    calibrationOf(p: number): Calibration;
    /** Log-odds of the evidence beside the words of a pair that differs; `table` says what each piece of it counts for. */
    weigh(p: number, table: Weights<Evidence>): number;
}
/**
 * How sure each pair is to be about one figure: conflicts are held against the agreeing partners that their claims have,
 * and only mutual best ones stand.
 */
export declare function settle(pairs: Pairs, profiles: readonly Profile[], bearing: Bearing): Settled;
