import type { Claim } from '../../claims/index.js';
import type { Quantity } from '../../quantity/index.js';
/** Whether a figure is a level that others may be multiples of: no change, and not open at an end. */
export declare function isLevel(claim: Claim): boolean;
/** Two levels in one unit, with how many times the second the first is. */
export interface Levels {
    readonly left: Quantity;
    readonly right: Quantity;
    readonly times: number;
}
/** Two levels in one unit, a bare number taking that of the other; null where they do not go together. */
export declare function levelsOf(left: Claim, right: Claim): Levels | null;
