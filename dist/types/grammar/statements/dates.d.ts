import type { Span } from '../../src/text/index.js';
import type { Reading } from '../reading.js';
import type { FilledRole } from './statement.js';
/**
 * What a sentence can say about days and clock times.
 *
 * - length: so long from one moment to another      - near-day: a word like "yesterday" beside a date
 * - birth: a day or year of birth                   - turned: the age that someone turns
 * - anniversary: the N-th of something              - origin: when something was founded, built, opened
 * - again: something is so long off ("meet again in six weeks")
 * - ago: something was so long ago
 */
export type DateStatementKind = 'length' | 'near-day' | 'birth' | 'turned' | 'anniversary' | 'origin' | 'again' | 'ago';
/** Where the start of a length is to be looked for when the sentence does not give it. */
export type OpenStart = 'before' | 'event' | 'document' | 'deadline' | 'today';
/** Something that a sentence says about days and clock times. */
export interface DateStatement extends Span {
    readonly kind: DateStatementKind;
    readonly roles: readonly FilledRole[];
    /** The start that is not in the words: the moment told before, an event, the document's day (`today`: by words that name it), an earlier deadline. */
    readonly open: OpenStart | null;
    /** The words for the event that a length counts from or a date belongs to, as a span of the sentence; null where none. */
    readonly event: Span | null;
    /** Whether the length runs back from its first moment: "three days earlier", "two weeks early". */
    readonly back: boolean;
    /** 0…1: how surely the words leave no other reading. */
    readonly strength: number;
}
/** What a sentence says about days and clock times; `readings` carry spans in the sentence, sorted. */
export declare function findDateStatements(text: string, readings: readonly Reading[]): DateStatement[];
