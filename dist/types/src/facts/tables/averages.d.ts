import type { Assertion } from './assertion.js';
import { type Matrix } from './matrix.js';
/** Rows (or columns) that their heads call a mean, held to the ones before them; asserted where some case bears it out. */
export declare function averageAssertions(matrix: Matrix): readonly Assertion[];
