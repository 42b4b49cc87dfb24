import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * What a sentence calls so many to one ("1,402 voted for it and 318 against, more than four to one"), held against the two
 * counts that it gives for the sides, where it gives just two. Only what fails is given.
 */
export declare const oddsRelations: (sentences: readonly Sentence[]) => Relation[];
