import type { Relation } from '../relation.js';
/** The formula of a relation in doubles, its figures taken just as they are written. */
export interface Sum {
    /** The figures of its terms in their order, each in the unit that the formula has it in. */
    readonly sizes: readonly number[];
    /** How many times as large each is in the unit that the text writes it in. */
    readonly written: readonly number[];
    /** What the other `sizes` leave for the term at a place. */
    solve(sizes: readonly number[], place: number): number;
}
/** The formula of a relation between figures; null where it has none that gives each of them, or their units do not fit. */
export declare function sumOf(relation: Relation): Sum | null;
