import type { Figure } from './figure.js';
import type { Formula } from './formulas.js';
/** How a formula fares in a case; `trivial` cases fit and prove nothing. */
export type FormulaOutcome = 'fits' | 'flipped' | 'misses' | 'trivial' | 'none';
/** How a formula fares, and how wide a target it offered to chance. */
export interface FormulaResult {
    readonly outcome: FormulaOutcome;
    readonly width: number;
}
/** Whether a cell holds one figure that a quotient can be taken of. */
export declare const usable: (figure: Figure | null) => figure is Figure;
/** How a formula fares with three figures, and how wide a target it offered to chance. */
export declare function judge(chosen: Formula | null, target: Figure | null, left: Figure | null, right: Figure | null, factor: number): FormulaResult;
/** Whether a figure is just what the formula gives for the others as written, rounded as it is written itself. */
export declare function isNominal(chosen: Formula, target: Figure, left: Figure, right: Figure, factor: number): boolean;
/** The values that a formula can take over the rounding of its figures: it is monotone in each, so its corners bound it. */
export declare function reachOf(chosen: Formula, left: Figure, right: Figure, factor: number): {
    low: number;
    high: number;
};
