import type { Pairs } from './pairs.js';
import type { Profile } from './profile.js';
/** The pairs of each claim, and for each pair the places where its two claims meet the other's document. */
export interface Bonds {
    /** Those of claim i lie in `pairs` from `starts[i]` up to `starts[i + 1]`. */
    readonly starts: Int32Array;
    readonly pairs: Int32Array;
    /** One number for each claim and each document that it has pairs in: that of a with the document of b, and of b with that of a. */
    readonly meetingsOfA: Int32Array;
    readonly meetingsOfB: Int32Array;
    readonly meetings: number;
    /** For each claim its document, counted from 0 within the story. */
    readonly documents: Int32Array;
    readonly documentCount: number;
}
export declare function bondsOf({ count, a, b }: Pairs, profiles: readonly Profile[]): Bonds;
