import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Changes held against the two levels that their own sentence, or it and the ones beside it, give for an earlier and a later
 * time, whatever the order of the three and the words between. Only what fails is given, and only where no two levels near by
 * bear the change out and the words bind it to one pair. `known` are the relations that are found otherwise.
 */
export declare function movesOf(sentences: readonly Sentence[], known: readonly Relation[]): Relation[];
