import type { Claim } from '../claims/index.js';
import { type Quantity } from '../quantity/index.js';
/** The dimension within which a figure can be held against another; null for what is never compared by value. */
export declare function dimensionKey(quantity: Quantity): string | null;
/** Whether a claim's figure says enough to bear another out: exact, or bounded closely, not a bare "hundreds of". */
export declare function isTelling(claim: Claim): boolean;
/** Whether a claim's figure is open at an end: nearly anything is "more than half" of something. */
export declare const isBound: ({ quantity: { value } }: Claim) => boolean;
/** Whether a claim's figure is a plain share of something: no change by one, and none of a rate. */
export declare const isShare: ({ quantity }: Claim) => boolean;
/** A claim's figure as written as a double, in its own unit. */
export declare const claimSize: ({ quantity }: Claim) => number;
