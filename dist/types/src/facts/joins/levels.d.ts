import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/** Two levels of one thing, the earlier and the later, as a text or a row of a table sets them side by side. */
export interface LevelPair {
    readonly from: Claim;
    readonly to: Claim;
}
/** All pairs of levels in a set: columns of one measure for two periods, and figures set against each other in a sentence. */
export declare function levelPairs(claims: readonly Claim[], sentences: readonly Sentence[]): LevelPair[];
/** Whether two claims give one level: the same figure or a rounding of it, with digits enough that this is no chance. */
export declare function isSameLevel(a: Claim, b: Claim): boolean;
/** The earlier level of a pair in the unit and at the scale of `level`, which is its later one. */
export declare function earlierLevel({ from, to }: LevelPair, level: Claim): Quantity;
