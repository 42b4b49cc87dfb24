import type { Claim } from '../../claims/index.js';
/** One competitor's figure: all values that it may have, in the unit of its column. */
export interface Entry {
    readonly low: number;
    readonly high: number;
    /** The figures that it was taken or worked out from, the later one first. */
    readonly claims: readonly Claim[];
}
/** All values that a claim's figure may have, as plain numbers. */
export declare function entryOf(claim: Claim): Entry;
