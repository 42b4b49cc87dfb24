import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** One rate given twice, by two periods: "80 crowns a month, or 960 a year". */
export declare function restatedRates(sentences: readonly Sentence[]): Relation[];
