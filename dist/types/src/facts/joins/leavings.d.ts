import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Shares with the figure for what they leave of their whole: "the county pays 75%, which leaves the town with less than $16
 * million", after a bill of $63 million. Any whole near by that makes it hold is taken; only what fails is given.
 */
export declare function leavingRelations(sentences: readonly Sentence[]): Relation[];
