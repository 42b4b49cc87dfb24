import type { Assertion } from './assertion.js';
import type { Matrix } from './matrix.js';
/**
 * The formulas between columns (or rows), case by case, as relations between cells; those that hold only in the cases
 * that are wanted.
 */
export declare function formulaAssertions(matrix: Matrix, crossed: Matrix, wants: (c: number) => boolean): readonly Assertion[];
