import type { Said } from './date-lengths.js';
import type { AnniversaryRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Anniversaries with the year of their event, in their own sentence or the one beside it in its paragraph, held against the only
 * other year that their sentence names or else the document's: "founded in 1976, it celebrates its 50th anniversary this year".
 */
export declare function anniversaryRelations(said: readonly Said[], set: DateSet): AnniversaryRelation[];
