import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/** Two levels of one thing, the earlier and the later, as a text or a row of a table sets them side by side. */
export interface LevelPair {
    readonly from: Claim;
    readonly to: Claim;
    /** Whether the heads of their columns name different measures or bases: enough to bear a change out, not to deny it. */
    readonly loose?: boolean;
}
/** What a column head says beside its period: its measure, small letters; "" where it names nothing but a period. */
export declare const baseOf: (key: string) => string;
/**
 * All pairs of levels in a set: columns of one measure for two periods, rows of two years, figures set against each other
 * in a sentence, and a figure with what it changed by, where another place gives the level that they come to.
 */
export declare function levelPairs(claims: readonly Claim[], sentences: readonly Sentence[]): LevelPair[];
/** Pairs of neighbouring levels of one unit in a sentence that its words set against each other. */
export declare function sentencePairs({ claims, text }: Sentence): LevelPair[];
/** Whether two claims give one level: the same figure or a rounding of it, with digits enough that this is no chance. */
export declare function isSameLevel(a: Claim, b: Claim): boolean;
/** The first two digits: a level and its rounding to two and more digits, at any scale, have them in common. */
export declare function leadOf(claim: Claim): string;
/** The earlier level of a pair in the unit and at the scale of `level`, which is its later one. */
export declare function earlierLevel({ from, to }: LevelPair, level: Claim): Quantity;
