import type { Figure } from './figure.js';
import type { Invariant } from './holding.js';
/** Whether a column (or row) holds products of two others. */
export declare const isOfProducts: ({ formulas }: Invariant) => boolean;
/**
 * Whether a formula gives the result as written to the last digit in all cases that fit, or all but one, where operands
 * that were rounded would let it stray: these are no roundings then.
 */
export declare const isSharp: ({ exact, fits, sharpness }: Invariant) => boolean;
/**
 * How many times the last step of a result goes into the reach (`width`, in the result's unit) that rounding leaves its
 * formula, in powers of ten; 0 for a result that is never rounded.
 */
export declare const sharpnessOf: (width: number, { half }: Figure) => number;
