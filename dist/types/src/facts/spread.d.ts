import type { Profile, Profiles } from './profile.js';
/** A claim laid out over boards with one place a word, name or figure, so that another costs one look for each of its own. */
export interface Spread {
    /** The claim that lies there. */
    readonly claim: Profile;
    readonly words: Float64Array;
    readonly sentence: Float64Array;
    readonly passage: Float64Array;
    /** The words of a cell's two heads. */
    readonly row: Float64Array;
    readonly column: Float64Array;
    /** Whether a word stands near the figure; 1 or 0. */
    readonly near: Uint8Array;
    /** `NAME`, `ENTITY` and `TOLD`, added up. */
    readonly names: Uint8Array;
    /** Whether a number stands in the sentence beside the figure; 1 or 0. */
    readonly numbers: Uint8Array;
}
/** A capitalised word of the sentence; a word of a name near the figure; a name that is no speaker's. */
export declare const NAME = 1;
export declare const ENTITY = 2;
export declare const TOLD = 4;
/** Lays out one claim of a story after the other; what was laid out before is gone then. */
export declare function spreader({ lexicon, names, numbers }: Profiles): (claim: Profile) => Spread;
