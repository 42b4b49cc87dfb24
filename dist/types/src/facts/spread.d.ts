import type { Profile, Profiles } from './profile.js';
import { type Sharing } from './sharing.js';
/** A claim laid out over boards with one place a word, name or figure, so that another costs one look for each of its own. */
export interface Spread {
    /** The claim that lies there. */
    readonly claim: Profile;
    readonly words: Float64Array;
    /** The words of a cell's two heads. */
    readonly row: Float64Array;
    readonly column: Float64Array;
    /** Whether a word stands near the figure; 1 or 0. */
    readonly near: Uint8Array;
    /** Whether a name stands near the figure; 1 or 0. */
    readonly entities: Uint8Array;
    /** What its sentence shares with those of others. */
    readonly told: Sharing;
}
/** Lays out one claim of a story after the other; what was laid out before is gone then. */
export declare function spreader({ lexicon, names, numbers, places }: Profiles): (claim: Profile) => Spread;
