import type { Matrix } from './matrix.js';
import type { Sum } from './sums.js';
/**
 * How sure it is that the one sum of a table that fits only by rounding is meant to be exact, 0…1: the less likely it is
 * that independently rounded parts would foot to the last digit in all the other sums, the surer; 0 where more than one
 * sum is rounded, where the text says that figures are, and where nothing is exact. Nineteen in twenty tables of audited
 * annual reports foot to the last digit in every sum; tables of statistics often do not.
 */
export declare function exactness(matrix: Matrix, sums: readonly Sum[]): number;
/** Whether a sum that fits by rounding only may be held to the last digit: a plain total, of figures that add up. */
export declare const isPlainTotal: (matrix: Matrix, sum: Sum, c: number) => boolean;
