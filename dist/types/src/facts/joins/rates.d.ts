import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** Rates held against a total and a count of the same units, in one sentence or over a few: 30 days at 5 km a day are 150 km. */
export declare function rateRelations(sentences: readonly Sentence[]): Relation[];
/** One rate given twice, by two periods: "80 crowns a month, or 960 a year". */
export declare function restatedRates(sentences: readonly Sentence[]): Relation[];
