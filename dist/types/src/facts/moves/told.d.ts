import type { Claim, Sentence } from '../../claims/index.js';
import type { Direction, Quantity } from '../../quantity/index.js';
/** A figure of a sentence that says by how much something changed or differs. */
export interface Told {
    readonly claim: Claim;
    readonly quantity: Quantity;
    /** Null where the words leave open which way. */
    readonly direction: Direction | null;
}
/** The figures of a sentence that tell a change or a difference, in order. */
export declare function toldIn({ claims, text }: Sentence): readonly Told[];
