import type { CellContext, Head, ReadingContext } from '../../grammar/index.js';
import type { Clause } from './clause.js';
import type { Numbering } from './serial-columns.js';
/** What a column head says of the cells under it, whatever stands before them in their rows. */
export interface Column {
    readonly head: string;
    readonly own: Head;
    /** What its numbers are where they are no amounts, so that no unit of the table belongs to them. */
    readonly numbering: Numbering | null;
    /** Whether the table's note gives the unit of other columns than this one. */
    readonly passedOver: boolean;
    readonly clause: Clause;
    readonly words: readonly string[];
    /** What is known of a cell whose row's head says nothing of units. */
    readonly cell: ScaledContext;
}
/** What a row's head says of the cells behind it. */
export interface RowSays {
    readonly own: Head;
    /** Whether the row is one of amounts for one share or unit, which notes like "in millions, except per share" leave unscaled. */
    readonly each: boolean;
    /** Whether it numbers things, whatever the others of its table measure. */
    readonly counts: boolean;
}
/** What the heads say of a cell, and whether one of them gives the power of ten. */
export interface ScaledContext extends CellContext {
    readonly scaled: boolean;
}
/** A row whose head says nothing of units. */
export declare const silentRow: RowSays;
/** What a row says by its head; `own` is what `readHead` or a column of units makes of it. */
export declare const rowSays: (rowHead: string, own: Head) => RowSays;
/** Whether a row leaves its cells to what the heads of their columns say. */
export declare const isSilent: ({ own, each, counts }: RowSays) => boolean;
/** What the heads of a cell's row and column, and those of its table, say of it. */
export declare function cellContextOf(column: Omit<Column, 'cell'>, row: RowSays, general: Head, context: ReadingContext): ScaledContext;
