import type { Said } from './date-lengths.js';
import type { AgeRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Ages that a passage gives beside the birth of the same person, held against the moment that it puts the age at, or against
 * the day of the document: "Born in 1973, she came to Oakham in 1991, when she was 18", "Anna Lorr (born 1973) is 53".
 */
export declare function toldAges(said: readonly Said[], set: DateSet): AgeRelation[];
