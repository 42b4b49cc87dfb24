import type { Assertion } from './assertion.js';
import { type Matrix } from './matrix.js';
/**
 * The sums of a matrix, case by case, as relations between cells; what is not asserted is left out, and so are sums that
 * hold in cases that are not wanted.
 */
export declare function sumAssertions(matrix: Matrix, wants: (c: number) => boolean): readonly Assertion[];
