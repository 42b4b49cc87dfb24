import { type Figure } from './figure.js';
import { type Grid, type Place } from './grid.js';
/** A row or column as a variable of formulas: its figure in each case. */
export interface Variable {
    readonly head: string;
    readonly emphasised: boolean;
    readonly indent: number;
    readonly section: number;
    /** Whether its figures are shares or changes in per cent: never added to figures that are not. */
    readonly percent: boolean;
    /** Whether it holds clock times. */
    readonly clock: boolean;
    /** One a case; null where the cell is empty. */
    readonly figures: readonly (Figure | null)[];
}
/**
 * A table seen along one axis: on the axis `row` its rows are the variables and its columns the cases in which a formula
 * between rows must hold ("Total is the sum of the rows above, in every column"); on `column` the other way round.
 */
export interface Matrix {
    readonly axis: 'row' | 'column';
    readonly variables: readonly Variable[];
    /** Whether most variables have a head, so that one without stands out. */
    readonly named: boolean;
    /** Heads of the cases. */
    readonly cases: readonly string[];
    /** For each case, whether its figures are rates, prices or per cents, which do not add up. */
    readonly rates: readonly boolean[];
    /** For each case, whether its figures are per cents. */
    readonly percents: readonly boolean[];
    /** Whether the text around the table says that its figures are rounded. */
    readonly rounded: boolean;
    /** The cell that variable `v` has in case `c`. */
    readonly place: (v: number, c: number) => Place;
}
/** A grid's matrices: rows as variables, and columns as variables. */
export declare function matricesOf(grid: Grid): {
    readonly rows: Matrix;
    readonly columns: Matrix;
};
/** The same matrix with its variables in reverse order: totals that stand before their parts come after them. */
export declare function reversed(matrix: Matrix): Matrix;
/**
 * How plainly a variable claims to be a total: 2 where its words say so or it has none (and does not come first), 1
 * where its words may ("net", "group") or its cells are emphasised, 0 otherwise.
 */
export declare function totalLevel(matrix: Matrix, v: number): 0 | 1 | 2;
