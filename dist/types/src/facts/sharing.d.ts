import type { Numbering } from './numbering.js';
import type { Told } from './telling.js';
/** What one sentence shares with others, in columns with one entry a sentence, by its `place`. */
export interface Sharing {
    /** Lays out a sentence; what was known of the one before is gone then. */
    hold(told: Told): void;
    /** Sees to it that the columns say what the sentence that lies there shares with another. */
    look(other: Told): void;
    /** Cosines of the two sentences, and of the two passages. */
    readonly sentence: Float64Array;
    readonly passage: Float64Array;
    /** The sum of those of the marks below that hold. */
    readonly marks: Uint8Array;
    /** For each name, `NAME` and `TOLD` of the sentence that lies there, added up; for each number, whether it has it. */
    readonly names: Uint8Array;
    readonly numbers: Uint8Array;
}
/** A name of the sentence; one that is no speaker's. */
export declare const NAME = 1;
export declare const TOLD = 2;
/** The two have a name in common. */
export declare const COMMON_NAME = 1;
/** Each has a name that is no speaker's and that the other lacks. */
export declare const SENTENCE_NAMES_APART = 2;
/** They have a number in common. */
export declare const COMMON_NUMBER = 4;
/** Both name years, and none in common. */
export declare const YEARS_APART = 8;
/** Compares the sentences of a story, `places` of them, each pair once for all the claims that stand in it. */
export declare function sharing(places: number, lexicon: Numbering, names: Numbering, numbers: Numbering): Sharing;
