import type { Cell, TableBlock } from '../documents/index.js';
/** Heads of columns that number or rank the rows, which no unit of the table belongs to. */
export declare const NUMBERING: RegExp;
/**
 * Whether the first column of a table numbers its rows: whole numbers, each one more than the one above, under "#",
 * "Sl." or "No.", or under no head before a column of labels.
 */
export declare function isSerial(block: TableBlock, columnHeads: readonly string[], isBody: (row: readonly Cell[]) => boolean): boolean;
