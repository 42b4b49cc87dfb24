import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** Midpoints held against the range that the sentence, its document or its story gives: the mean of the two ends. */
export declare function midpointRelations(sentences: readonly Sentence[], claims: readonly Claim[]): Relation[];
