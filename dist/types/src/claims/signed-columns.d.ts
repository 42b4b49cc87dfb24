import { type CellContext, type Head, type ReadingContext } from '../../grammar/index.js';
import type { Cell, TableBlock } from '../documents/index.js';
import type { RowSays } from './cell-context.js';
/** The currency of a column's bare figures, and the last row that it is sure for. */
export interface Sign {
    readonly unit: string;
    readonly lastRow: number;
}
/**
 * The currencies of columns that write the sign of money once, as accounts do: at the first figure, at the total or at both.
 * By column; only those where a total or the head makes the bare figures between money too.
 */
export declare function signedColumnsOf(block: TableBlock, columnHeads: readonly string[], isBody: (row: readonly Cell[]) => boolean, headOf: (head: string) => Head, context: ReadingContext): ReadonlyMap<number, Sign>;
/** What the heads say of a cell, with the currency of its column where they leave that open. */
export declare function signed<C extends CellContext>(context: C, row: RowSays, sign: Sign | undefined, at: number): C;
