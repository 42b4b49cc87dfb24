import type { Matrix } from './matrix.js';
/** A sum that a variable might be: which others, with which signs. */
export interface Candidate {
    readonly parts: readonly number[];
    readonly signs: readonly (1 | -1)[];
    /** Powers of ten that chance gains by trying sums of this form; 0 for what a total plainly spans. */
    readonly odds: number;
}
/**
 * The sums over the last `reach` of `open` that come to the whole in some case (where there are many cases: in a good
 * part of a sample): runs that end the stack, with the signs that tables use; runs with one part left out; any signs
 * over the last few. Screened on doubles; the caller holds each against every case.
 */
export declare function promisingSums(matrix: Matrix, whole: number, open: readonly number[], reach: number): readonly Candidate[];
