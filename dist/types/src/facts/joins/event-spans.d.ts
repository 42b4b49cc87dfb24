import type { Said } from './date-lengths.js';
import type { LengthRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/** Before a moment: something begins or ends at it. */
export declare const BEGINS: RegExp;
export declare const ENDS: RegExp;
/**
 * Lengths that something is said to have lasted ("The outage lasted 148 minutes"), with its start and its end told by words in
 * other sentences, of this document or else of the whole set. `said` are the lengths whose ends their own sentences give.
 */
export declare function eventSpans(set: DateSet, said: readonly Said[]): LengthRelation[];
