import type { Figure } from './figure.js'
import type { Invariant } from './holding.js'

/** Powers of ten against chance, and in at least how many cases, before a result counts as exact. */
const SHARP = 3
const SHARP_CASES = 3

/** Whether a column (or row) holds products of two others. */
export const isOfProducts = ({ formulas }: Invariant): boolean =>
  formulas.every((chosen) => chosen === null || chosen.name === 'product')

/**
 * Whether a formula gives the result as written to the last digit in all cases that fit, or all but one, where operands
 * that were rounded would let it stray: these are no roundings then.
 */
export const isSharp = ({ exact, fits, sharpness }: Invariant): boolean =>
  exact >= Math.max(SHARP_CASES, fits - 1) && sharpness >= SHARP

/**
 * How many times the last step of a result goes into the reach (`width`, in the result's unit) that rounding leaves its
 * formula, in powers of ten; 0 for a result that is never rounded.
 */
export const sharpnessOf = (width: number, { half }: Figure): number =>
  half === 0 ? 0 : Math.max(0, Math.log10(width / (2 * half)))
