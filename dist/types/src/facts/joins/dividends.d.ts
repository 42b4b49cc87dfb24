import type { Claim, Sentence } from '../../claims/index.js';
import type { Rate } from './rate.js';
/** The totals that an average may have been worked out from, by how near they stand to it. */
export interface Dividends {
    /** In its own sentence; where that has none and takes up what stands before, in the last sentence or in the table above. */
    readonly near: readonly Claim[];
    /** In the sentences before. */
    readonly far: readonly Claim[];
}
/** The figures that an average can be a part of: of its unit, larger, and no rates themselves but for a period. */
export declare function dividendsFor(rate: Rate, i: number, sentences: readonly Sentence[], cells: CellsAbove): Dividends;
/** Whether a figure stands behind an average in its sentence as what it comes to in all. */
export declare const isInAll: (total: Claim, average: Claim) => boolean;
/** The figures of the table right above a sentence that opens its block. */
export interface CellsAbove {
    readonly lastRow: (sentence: Sentence) => readonly Claim[];
    /** Those of the rows whose heads stand in the sentence, word for word: "The design changes were …". */
    readonly rowsNamed: (sentence: Sentence) => readonly Claim[];
}
/** Looks up the cells of tables by the place of the block that follows them. */
export declare function cellsAboveIn(claims: readonly Claim[]): CellsAbove;
/** Whether an average can be a part of a figure: of its unit, larger, and no rate itself but for a period. */
export declare function isDividend(claim: Claim, { claim: own, quantity: rate, per }: Rate): boolean;
/** Degrees of warmth add up to nothing. */
export declare const DEGREES: ReadonlySet<string>;
/** The codes of the periods that a rate can be for. */
export declare const TIMES: ReadonlySet<string>;
