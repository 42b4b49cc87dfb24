import { type Decimal } from './decimal.js';
/**
 * `value` of unit `from` in unit `to`; null where either is no measure or they measure different things. Exact where the
 * factors divide exactly, else to 34 significant digits rounded down. Quotients of two measures ("g/km") convert too.
 */
export declare function convert(value: Decimal, from: string, to: string): Decimal | null;
/** A difference of `value` in `from` as a difference in `to`: like `convert`, but 10 °C of warming are 18 °F. */
export declare function convertDifference(value: Decimal, from: string, to: string): Decimal | null;
/**
 * What a unit measures: "length", "mass/volume" for quotients that have no row of their own; null for money, counts and
 * unknown codes.
 */
export declare const dimensionOf: (code: string) => string | null;
