import type { Bonds } from './bonds.js';
import { type Pairs } from './pairs.js';
import type { Profile } from './profile.js';
/** What the other pairs of one of two claims that differ say of it. Written anew for each. */
export interface Support {
    /** The most that agreeing partners in the other's document explain it away, where they fit its words as well as the rival. */
    inDocument: number;
    /** The same for agreeing partners anywhere. */
    anywhere: number;
    /** How sure it is that the very figure stands in the rival's document, and beside it: in its paragraph or its row. */
    inPlace: number;
    beside: number;
    /** In how many further documents the claim is held against the rival's figure. */
    seconds: number;
}
export declare const noSupport: () => Support;
/** Whether each claim has an agreeing partner, both saying enough to bear each other out. */
export declare function supportedIn(pairs: Pairs, profiles: readonly Profile[]): Uint8Array;
/** Looks through the other pairs of claims that differ: `look` writes into `found` what those of claim `i` say beside pair `p`. */
export declare function supportIn(pairs: Pairs, bonds: Bonds, profiles: readonly Profile[], odds: Float64Array): (i: number, p: number, found: Support) => void;
