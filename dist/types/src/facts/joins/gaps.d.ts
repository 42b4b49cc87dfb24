import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * "The gap between the two widened by 5bp to 27bp", "a gap of 61 mL": held against the levels just before it. Any two of
 * them that lie so far apart are taken for the two meant; else the pair that one slip of the pen parts from it. Only what
 * fails is given.
 */
export declare function gapRelations(sentences: readonly Sentence[]): Relation[];
