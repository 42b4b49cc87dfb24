import type { Reading, ReadingContext, Unread } from './reading.js';
/** What a text's figures come to: readings and refused runs, each sorted and free of overlaps. */
export interface Found {
    readonly readings: Reading[];
    readonly unread: Unread[];
}
/**
 * Reads every figure of one block of plain text. Only the stretches around digits and number words are looked at; time
 * is linear in the text, and no string makes it throw. Spans count UTF-16 units from the start of `text`.
 */
export declare function findQuantities(text: string, context: ReadingContext): Found;
