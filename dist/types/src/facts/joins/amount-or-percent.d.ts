import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * A change told by its amount and by its share with the level that it is from some sentences before: "The loss was £16.2m. It
 * has shrunk by £3.1m, or 19 per cent". Silent where any figure of the unit about them is the level before or after; told of
 * the last one before them where one edit parts it from that.
 */
export declare function amountsOrPercents(sentences: readonly Sentence[]): Relation[];
