import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type LevelPair } from './levels.js';
/**
 * Changes whose later level stands beside them ("advanced 29 per cent to $39.3m") held against the earlier level that
 * another sentence, a table or another document sets against the same figure. Only what fails is given, and only where no
 * pair of levels bears the change out. `pairs` are those of the story.
 */
export declare function changeRelations(pairs: readonly LevelPair[], sentences: readonly Sentence[]): Relation[];
/** A change that its levels bear out but for its direction, as a relation of the two levels; null where the way is right. */
export declare function turnedChange({ terms, ...relation }: Relation): Relation | null;
/** Whether the change as written is one slip of the pen away from what the levels come to. */
export declare function isSlip(relation: Relation): boolean;
/** Whether one slip parts an amount from how far the levels lie apart, rounded as it is. */
export declare function isAmountSlip(relation: Relation): boolean;
