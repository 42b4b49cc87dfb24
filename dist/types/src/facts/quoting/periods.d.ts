import type { Claim } from '../../claims/index.js';
/** How the period of a column goes with what a sentence says of a figure's. */
export type PeriodMatch = 'same' | 'open' | 'other';
/** Says that several figures go with several periods or things in turn. */
export declare const LISTED: RegExp;
/**
 * Whether a cell's column is for the period that a sentence gives its figure: `open` where either names none. `newest` is
 * the latest year that heads a column of the table, which is meant where a text names none.
 */
export declare function periodMatch(claim: Claim, cell: Claim, newest: number | null): PeriodMatch;
/** The latest year among the heads of a table's columns; null where they name none. */
export declare function newestYear(cells: readonly Claim[]): number | null;
