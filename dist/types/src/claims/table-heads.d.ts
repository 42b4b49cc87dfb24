import type { Cell, TableBlock } from '../documents/index.js';
/** The head cell above the row heads, and a note on units that stands alone in its row: they hold for the whole table. */
export declare const cornerOf: (block: TableBlock) => string;
/**
 * Column heads from top to bottom. Spanned heads are given to each column they cover; where a head row names several
 * groups, so is a head with empty cells behind it, which is how Markdown writes a span. The units of `unitRow`, −1 where
 * there is none, stand behind the heads in brackets.
 */
export declare function headsOf(block: TableBlock, unitRow: number): string[];
/** The ways to say a row's head: as written, without what stands in brackets, and that alone. */
export declare function waysToSay(head: string): string[];
/** The words that name a row: its leading cells up to the first that is a figure. */
export declare function rowHeadOf(row: readonly Cell[]): string;
/** Whether a row tells once more, or in part, what the row above it names, so that a unit named there is its own too. */
export declare const goesOn: (rowHead: string) => boolean;
/** The cells of a column below the heads, `isBody` telling which rows those are. */
export declare const cellsIn: ({ rows }: TableBlock, column: number, isBody: (row: readonly Cell[]) => boolean) => readonly Cell[];
