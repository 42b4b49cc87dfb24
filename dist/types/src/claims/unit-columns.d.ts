import { type Head } from '../../grammar/index.js';
import type { Cell, TableBlock } from '../documents/index.js';
/** A column of units: where it stands, what it says of a row's figures, and whether those of a column have the unit. */
export interface UnitColumn {
    readonly column: number;
    /** What the unit of a row says of its figures; null where it has none. */
    readonly unitOf: (row: readonly Cell[]) => Head | null;
    readonly belongsTo: (columnHead: string, unit: Head) => boolean;
}
/** The column of a table whose cells are the units of their rows ("Unit": "s", "ms", "kg"); null where there is none. */
export declare function unitColumnOf(block: TableBlock, columnHeads: readonly string[], isBody: (row: readonly Cell[]) => boolean): UnitColumn | null;
/** The first row below the heads if its cells are the units of their columns ("Unit", "kg", "ms"); −1 where it is not. */
export declare function unitRowOf({ rows, headRows }: TableBlock): number;
