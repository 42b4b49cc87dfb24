import type { Claim } from '../claims/index.js';
import { type Quantity } from '../quantity/index.js';
/** For each table and each of its columns, the power of ten under which most of its figures stand in the texts as well. */
export type TablePowers = ReadonlyMap<string, number>;
/** The powers of ten, on top of what their heads say, of all tables and columns that running text repeats figures of. */
export declare function tablePowers(claims: readonly Claim[]): TablePowers;
/** Whether a figure is written without a unit that others give it: cells under a note that is not there, "the remaining 148 billion". */
export declare function isBare({ quantity, cell, reading }: Claim): boolean;
/** Whether a bare figure may be one of the sort of another. */
export declare const mayStandFor: (bare: Claim, { quantity, cell }: Claim) => boolean;
/**
 * The figures of two claims as they are held against each other: a bare number takes the other's unit, a cell of a table
 * that leaves its scale open the power of ten that the texts show, and the signs of a table count for nothing in a text.
 */
export declare function heldTogether(a: Claim, b: Claim, powers: TablePowers): readonly [Quantity, Quantity];
/**
 * Whether one of two figures is a cell whose power of ten nothing bears out: the note over a table ("in thousands") often
 * holds for some of its columns only, and pence stand for pounds. A number without a noun beside a table may be written as
 * the table is.
 */
export declare const isScaleOpen: (a: Claim, b: Claim, powers: TablePowers) => boolean;
/** Whether two figures have the same digits at scales that one may be taken for the other in. */
export declare function haveDigitsInCommon(x: Quantity, y: Quantity): boolean;
