import type { TableBlock } from '../../documents/index.js';
import { type Figure } from './figure.js';
/** The row of figures that stand in a column's head: "n = 642". */
export declare const HEAD_ROW = -1;
/**
 * A place in a table. `part` tells apart the figures of one cell: in "46/358 (12.8%)" the parts are 0, 1 and 2, in
 * "46 (12.8%)" they are 0 and 2.
 */
export interface Place {
    /** Index in the table's block, or `HEAD_ROW`. */
    readonly row: number;
    readonly column: number;
    readonly part: number;
}
/** A row that holds figures. */
export interface GridRow {
    /** Index in the table's block. */
    readonly row: number;
    /** The words of its leading cells; "" where it has none. */
    readonly head: string;
    readonly emphasised: boolean;
    readonly indent: number;
    /** Rows under one heading row, or between two rows without figures, share a number. */
    readonly section: number;
}
/** A column of figures, or one of the columns that cells with several figures make. */
export interface GridColumn {
    readonly column: number;
    readonly part: number;
    /** Its head cells from top to bottom, joined by a space. */
    readonly head: string;
}
/** A table as numbers: `figures[r][c]` for row `rows[r]` and column `columns[c]`; null where the cell is empty. */
export interface Grid {
    readonly caption: string;
    /** Whether the text around the table, or its caption, says that figures are rounded. */
    readonly rounded: boolean;
    readonly rows: readonly GridRow[];
    readonly columns: readonly GridColumn[];
    readonly figures: readonly (readonly (Figure | null)[])[];
}
/** What the text around a table says of it. */
export interface GridContext {
    /** Whether figures may not add up because they are rounded (`saysRounded`). */
    readonly rounded?: boolean;
}
/** Whether a text says that figures are rounded: "may not sum due to rounding". */
export declare const saysRounded: (text: string) => boolean;
/**
 * The numeric grid of a table. Head rows, unit rows and rows of years become heads; columns of words, note numbers,
 * serial numbers and years become row heads. A table without figures gives an empty grid.
 */
export declare function readGrid(block: TableBlock, context?: GridContext): Grid;
