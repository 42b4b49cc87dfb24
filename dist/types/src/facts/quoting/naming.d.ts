import type { Claim, Sentence } from '../../claims/index.js';
/** The words around a figure, as classes: those of its own sentence, and those of the lines before it. */
export interface Surrounding {
    readonly own: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
}
/** What stands around the figures of sentence `i`. */
export declare function surroundingOf(sentences: readonly Sentence[], i: number): Surrounding;
/** How telling each word class is among the rows of a table: a word of all rows tells none of them. */
export declare function weightsIn(cells: readonly Claim[]): (word: string) => number;
/** How much of a cell's row head the words around a figure say, 0–1: the best of the ways to say it. */
export declare function coverage(cell: Claim, { own, before }: Surrounding, weightOf: (word: string) => number): number;
/** Whether a text is the note that a row's head refers to: "Brian Osei (3)" and "(3) Consists of …". */
export declare function isNoteOf(line: string, cell: Claim): boolean;
/**
 * The word classes of what a figure is said to be of, right behind it ("$146 million of amortization", "8 shares of our
 * stock"); none where nothing is said.
 */
export declare function ofWhat(claim: Claim, { clause }: Sentence): readonly string[];
