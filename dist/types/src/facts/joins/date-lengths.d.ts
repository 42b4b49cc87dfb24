import type { DateStatement } from '../../../grammar/index.js';
import type { SaidOfDates, Sentence } from '../../claims/index.js';
import type { LengthRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/** A sentence with one thing that it says about days. */
export interface Said extends SaidOfDates {
    readonly sentence: Sentence;
}
/** The length that a statement asserts, with every stretch that it may be meant for; null where none is found. */
export declare function lengthRelation({ statement, sentence, length: quantity }: Said, set: DateSet): LengthRelation | null;
/** What is said to come so long after the document's day, held against the one day that any text gives for it. */
export declare function againRelation(statement: DateStatement, sentence: Sentence, set: DateSet): LengthRelation | null;
