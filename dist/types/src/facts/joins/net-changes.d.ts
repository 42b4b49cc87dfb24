import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * "Six net openings took the chain to 214 shops from 208": what came in or went out, held against the two levels that its
 * sentence gives. Only what fails is given.
 */
export declare function netChanges(sentences: readonly Sentence[]): Relation[];
