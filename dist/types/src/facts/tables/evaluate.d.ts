import { type TableFault } from './faults.js';
import { type Grid } from './grid.js';
import type { TableRelation } from './relation.js';
/** All relations that a table asserts between its cells, those that hold and those that do not. */
export declare const relationsOfTable: (grid: Grid) => readonly TableRelation[];
/**
 * The faults of a table, one for each cell that the broken relations single out and one for each other broken relation.
 * A relation counts only where the words or the other rows and columns of the table assert it; rounding is allowed for.
 */
export declare function evaluateTable(grid: Grid): readonly TableFault[];
