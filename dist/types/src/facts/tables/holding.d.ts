import type { Figure } from './figure.js';
import { type Formula } from './formulas.js';
import { type FormulaOutcome } from './judging.js';
import type { Matrix } from './matrix.js';
/** A variable in a formula: its figure in each case, or its figure in one case for all (the total that shares are of). */
export interface Operand {
    readonly variable: number;
    readonly fixed: number | null;
}
/** A formula that a table bears out: the target is worked out from two operands in nearly all cases. */
export interface Invariant {
    readonly target: number;
    readonly left: Operand;
    readonly right: Operand;
    /** The formula of each case; a column of changes may give per cents in some rows and differences in others. */
    readonly formulas: readonly (Formula | null)[];
    /** What the formula's value is multiplied by to come out as written. */
    readonly factor: number;
    readonly outcomes: readonly FormulaOutcome[];
    readonly fits: number;
    readonly misses: number;
    /** Cases that fit without any allowance for rounding of the operands. */
    readonly exact: number;
    /** How much finer those cases agree than rounding of the operands allows, in powers of ten. */
    readonly sharpness: number;
    /** Cases that fit with the other sign, as reports write costs. */
    readonly flips: number;
    /** Whether the target's head announces the formula. */
    readonly announced: boolean;
    /** Powers of ten against chance, after the forms that were tried. */
    readonly evidence: number;
}
/** A formula, or that a column of changes gives per cents in some cases and differences in others (`mixed`). */
export type Form = 'difference' | 'change' | 'share' | 'ratio' | 'product' | 'mixed';
/** All forms, in the order in which they are tried. */
export declare const FORMS: readonly Form[];
/** The formula of a name. */
export declare const formula: (name: Formula["name"]) => Formula;
/** How far the target's figures spread: what a chance hit is measured against; null for fewer than two figures. */
export declare function spreadOf(figures: readonly (Figure | null)[]): number | null;
/** The figure of an operand in a case. */
export declare const figureOf: (matrix: Matrix, operand: Operand, c: number) => Figure | null;
/** A result and the two figures that it may be worked out from. */
interface Triple {
    readonly announced: boolean;
    readonly target: number;
    readonly left: Operand;
    readonly right: Operand;
}
/**
 * A formula held against the sampled cases (`odds`: powers of ten that chance has on its side before them; `spread` as by
 * `spreadOf`); null where too many miss.
 */
export declare function hold(matrix: Matrix, triple: Triple, form: Form, spread: number, sample: readonly number[], odds: number): Invariant | null;
/** An invariant held against every case, once the sample has spoken for it; null where too many of the rest miss. */
export declare function holdAll(matrix: Matrix, invariant: Invariant): Invariant | null;
export {};
