import type { Said } from './date-lengths.js';
import type { AgeRelation, AnniversaryRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/** What the births and foundations of a set say of the ages in it. */
export declare function ageRelations(said: readonly Said[], set: DateSet): AgeRelation[];
/** "marks the 25th anniversary of its opening in 1999", held against the document's year. */
export declare function anniversaryRelation({ statement, sentence }: Said, set: DateSet): AnniversaryRelation | null;
