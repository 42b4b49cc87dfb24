import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
import type { Relation } from '../relation.js';
/** A figure per something: its plain quantity, and what it is counted per ("1" for each). */
export interface Rate {
    readonly claim: Claim;
    readonly quantity: Quantity;
    readonly per: string;
}
/** Rates held against a total and a count of the same units, in one sentence or over a few: 30 days at 5 km a day are 150 km. */
export declare function rateRelations(sentences: readonly Sentence[]): Relation[];
/** A rate as a plain quantity and its denominator: "£40 per ticket", "57 km/h", "25 tonnes each"; null for other figures. */
export declare function rateOf(claim: Claim): Rate | null;
/** How many of one period lie in another, by the calendar first and then by habits of work and business. */
export declare const PERIODS: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>>;
/** One rate given twice, by two periods: "80 crowns a month, or 960 a year". */
export declare function restatedRates(sentences: readonly Sentence[]): Relation[];
