import type { Claim, Sentence } from '../../claims/index.js';
import type { Document } from '../../documents/index.js';
/** A figure that a sentence gives for one row of a table, and that the table gives for another row. */
export interface Misplaced {
    readonly claim: Claim;
    /** The cell of the row that the sentence speaks of, and the one that holds the sentence's figure. */
    readonly own: Claim;
    readonly other: Claim;
    readonly label: string;
    readonly otherLabel: string;
}
/**
 * Figures of running text that belong to another row of a table of their story than the one that their sentence names;
 * `stories` names the story of each document.
 */
export declare function misplacedFigures(documents: readonly Document[], claims: readonly Claim[], sentences: readonly Sentence[], stories: readonly number[]): Misplaced[];
