import type { Assertion } from './assertion.js';
import type { Matrix } from './matrix.js';
/**
 * Columns that give what another column has come to so far, row by row, from the top or from the bottom: each figure is the
 * one before it and what its own row adds (the rows of a roll-forward). `columns` is a table with its columns as variables.
 */
export declare function runningTotals(columns: Matrix): readonly Assertion[];
