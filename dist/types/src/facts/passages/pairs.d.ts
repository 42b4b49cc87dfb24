import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/** A figure as a member of a pair: that of a claim, or one that a claim holds ("412 out of 630"). */
export interface Member {
    readonly claim: Claim;
    readonly quantity: Quantity;
}
/**
 * How a sentence puts part and whole together: "41 of the 73", "of the 73 …, 41", "73 …, 41 of them", "of 73 that makes
 * 41", "41 out of 73" as one figure, "41 instead of 73", "73 were asked and 41 answered".
 */
export type PairWording = 'of' | 'led' | 'them' | 'worked' | 'one' | 'instead' | 'beside';
/** Part and whole as the words of one sentence put them together; `from` and `to` are where they stand in it. */
export interface Pair {
    readonly part: Member;
    readonly whole: Member;
    readonly by: PairWording;
    readonly from: number;
    readonly to: number;
}
/** The pairs of part and whole that a sentence puts together; a part stands in one pair at most. */
export declare function pairsIn({ claims, text }: Sentence): readonly Pair[];
/** Whether a figure can be part or whole: an amount that is no change and not open at an end. */
export declare function isOperand(claim: Claim): boolean;
/** "An eighth-grade class", "the Quayside Half", "Base Two". */
export declare const isName: ({ text, mark }: Claim) => boolean;
/** Two figures as part and whole, a bare number taking the unit of the other; null where they cannot be. */
export declare function pairOf(part: Claim, whole: Claim, by: PairWording): Pair | null;
/** What the first of two figures is of the second in percent, as `pairOf` takes them; null where they cannot be part and whole. */
export declare function percentBetween(part: Claim, whole: Claim): number | null;
/** The figures of two claims in the unit of the second, "a year" left out; null where they do not go together. */
export declare function likeQuantities(claim: Claim, model: Claim): Quantity[] | null;
