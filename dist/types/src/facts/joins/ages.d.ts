import type { Said } from './date-lengths.js';
import type { AgeRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/** What the births and foundations of a set say of the ages in it. */
export declare function ageRelations(said: readonly Said[], set: DateSet): AgeRelation[];
