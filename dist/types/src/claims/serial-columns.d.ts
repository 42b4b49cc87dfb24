import type { Cell, TableBlock } from '../documents/index.js';
/** What the numbers of a column are, if no amounts: of rows, places in an order, names ("week 3", "page 12"), or years. */
export type Numbering = 'row' | 'rank' | 'label' | 'year';
/** What the numbers under a head are, if they are no amounts; null where they may be. */
export declare function numberingOf(block: TableBlock, head: string, column: number, isBody: (row: readonly Cell[]) => boolean): Numbering | null;
/**
 * Whether the first column of a table numbers its rows: whole numbers, each one more than the one above, under "#",
 * "Sl." or "No.", or under no head before a column of labels.
 */
export declare function isSerial(block: TableBlock, columnHeads: readonly string[], isBody: (row: readonly Cell[]) => boolean): boolean;
