import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** How many of one period lie in another, by the calendar first and then by habits of work and business. */
export declare const PERIODS: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>>;
/** One rate given twice, by two periods: "80 crowns a month, or 960 a year". */
export declare function restatedRates(sentences: readonly Sentence[]): Relation[];
