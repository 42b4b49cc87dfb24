import type { Verdict } from '../quantity/index.js';
/**
 * Scored pairs of claims in columns, one entry a pair: a story has many times as many of them as are ever spoken of. The
 * claims are given by the places of their profiles. Columns are longer than `count`.
 */
export interface Pairs {
    readonly count: number;
    readonly a: Int32Array;
    readonly b: Int32Array;
    /** Places in `VERDICTS`. */
    readonly verdict: Uint8Array;
    /** The sum of those of the marks below that hold. */
    readonly marks: Uint8Array;
    /** Log-odds from the words alone, and from the values: equal digits, a slip of the pen, far apart. */
    readonly context: Float64Array;
    readonly value: Float64Array;
    /** The signals of these names. */
    readonly sentence: Float64Array;
    readonly strange: Float64Array;
}
/** A scale word alone parts the two figures. */
export declare const SCALE_WORD = 1;
/** The two share several other figures of their sentences. */
export declare const NEIGHBOURS = 2;
/** Each sentence has a name that the other lacks. */
export declare const NAMES_APART = 4;
/** Other names, times or contrasting words tell the two apart. */
export declare const PARTED = 8;
/** Those that cannot stand side by side come last. */
export declare const VERDICTS: readonly Verdict[];
/** Whether the two figures of pair `p` cannot stand side by side as they are. */
export declare const differs: ({ verdict }: Pairs, p: number) => boolean;
/** Columns that are being filled. */
export type OpenPairs = {
    -readonly [Column in keyof Pairs]: Pairs[Column];
};
export declare const noPairs: () => OpenPairs;
/** Makes room for one pair more and gives its place. */
export declare function placeFor(pairs: OpenPairs): number;
