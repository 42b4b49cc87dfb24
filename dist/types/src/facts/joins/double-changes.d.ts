import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * A change told twice beside the level that it led to, by its amount and by its share: "3,600 (9.9%) more than a year before"
 * with 40,000 in front, "climbed 8 per cent to 104,000, up by 7,700". The level less the amount is what the share is of. Only
 * what fails is given.
 */
export declare const doubleChanges: (sentences: readonly Sentence[]) => Relation[];
