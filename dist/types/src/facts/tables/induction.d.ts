import { type Invariant } from './holding.js';
import { type Matrix } from './matrix.js';
/** The formulas between the variables of a matrix, at most one a target. `totals` are the cases that total the others. */
export declare function findInvariants(matrix: Matrix, totals: readonly number[], targets: readonly number[]): readonly Invariant[];
/** The cases of a matrix that total the others: where the words say so, or a share of them is a hundred per cent. */
export declare function totalCases(matrix: Matrix, crossed: Matrix): readonly number[];
