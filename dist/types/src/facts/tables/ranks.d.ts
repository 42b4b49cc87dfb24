import type { Assertion } from './assertion.js';
import type { Matrix } from './matrix.js';
/** Columns of ranks, held to the column that they order: the one that they fit in all rows, or in all but one. */
export declare function rankAssertions(matrix: Matrix): readonly Assertion[];
