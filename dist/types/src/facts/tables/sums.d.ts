import { type Matrix } from './matrix.js';
/** How a sum fares in one case: it fits, misses, or cannot be held against it. */
export interface Outcome {
    readonly kind: 'fits' | 'misses' | 'none';
    /** Whether it fits without any allowance for rounding. */
    readonly exact: boolean;
    /** What the parts come to, and how far from it the whole may lie. */
    readonly sum: number;
    readonly tolerance: number;
}
/** A variable that is the signed sum of others. */
export interface Sum {
    readonly whole: number;
    readonly parts: readonly number[];
    readonly signs: readonly (1 | -1)[];
    /** One a case. */
    readonly outcomes: readonly Outcome[];
    readonly fits: number;
    readonly misses: number;
    /** Powers of ten against chance: 3 says that one table in a thousand would fit so well by luck. */
    readonly evidence: number;
    /** How plainly the whole claims to be a total (`totalLevel`); 2 also where its parts are indented under it. */
    readonly level: 0 | 1 | 2;
}
/**
 * The sums of a matrix, found in one pass that keeps the variables not yet absorbed by a total on a stack. A total takes
 * the top of the stack, so that the next one sums subtotals and not their parts over again.
 */
export declare function findSums(matrix: Matrix): readonly Sum[];
/** Whether a sum leads from what its head calls an opening figure to what its head calls the closing one. */
export declare const isRollForward: (matrix: Matrix, { whole, parts }: Sum) => boolean;
/** The variables of a sum whose cell in case `c` one slip would put right: the whole, the parts. */
export declare function slipsOf(matrix: Matrix, sum: Sum, c: number): number[];
/** Whether parts come to a hundred, as all shares of something do. */
export declare const comesToHundred: (outcome: Outcome) => boolean;
