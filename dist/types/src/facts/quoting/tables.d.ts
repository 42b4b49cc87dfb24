import type { Claim } from '../../claims/index.js';
import { type Numeral } from './numerals.js';
/** A cell's claim with its numeral. */
export interface CellFigure {
    readonly claim: Claim;
    readonly numeral: Numeral;
}
/** The tables of a document as figures of texts are held against them. */
export interface Table {
    readonly figures: readonly CellFigure[];
    readonly weightOf: (word: string) => number;
    readonly newest: number | null;
}
/** The tables of each document that has any. */
export declare function tablesOf(claims: readonly Claim[]): ReadonlyMap<number, Table>;
/** The tables of each story that is not too large, by its first document. */
export declare function tablesAround(tables: ReadonlyMap<number, Table>, stories: readonly number[]): ReadonlyMap<number, readonly Table[]>;
/** The numerals of each document. */
export declare function numeralsOf(claims: readonly Claim[]): ReadonlyMap<number, readonly Numeral[]>;
/** Whether a numeral is that of a cell, or a rounding of it, at the same or another scale (thousand, million, billion). */
export declare function isBorneOut(own: Numeral, cell: Numeral): boolean;
/** Whether a cell's numeral is among those of a text. */
export declare const isSaid: (cell: Numeral, numerals: readonly Numeral[]) => boolean;
