import type { Figure } from './figure.js';
import { type Formula } from './formulas.js';
import { type FormulaOutcome } from './judging.js';
import { type Matrix } from './matrix.js';
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
/** The formulas between the variables of a matrix, at most one a target. `totals` are the cases that total the others. */
export declare function findInvariants(matrix: Matrix, totals: readonly number[], targets: readonly number[]): readonly Invariant[];
/** The figure of an operand in a case. */
export declare const figureOf: (matrix: Matrix, operand: Operand, c: number) => Figure | null;
/** The cases of a matrix that total the others: where the words say so, or a share of them is a hundred per cent. */
export declare function totalCases(matrix: Matrix, crossed: Matrix): readonly number[];
