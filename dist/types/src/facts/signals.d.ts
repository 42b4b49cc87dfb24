import type { Measured } from './measured.js';
import type { Profile, Profiles } from './profile.js';
import type { Signals, Weights } from './weights.js';
/** Measures claims of a story, one that is held with one after the other. */
export interface Measurer {
    hold(a: Profile): void;
    /** Writes into `found` what speaks for and against the two being about one figure; values play no part. */
    measure(b: Profile, found: Measured): void;
}
/** `table` says what each signal counts for. */
export declare function measurer(profiles: Profiles, table: Weights<Signals>): Measurer;
