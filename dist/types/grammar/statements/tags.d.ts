import { type Span } from '../../src/text/index.js';
import type { Reading } from '../reading.js';
/**
 * A sentence as a string of tags, one letter a token, so that wordings can be told by regular expressions.
 * Upper-case letters are figures, lower-case letters and signs are cue words and punctuation, `z` is any other word.
 *
 * Figures: C count, M money, U measure, D duration, P percent, F fraction, X multiple, Y points, A age, O ordinal,
 * T date, H clock time.
 */
export interface Tagged {
    readonly tags: string;
    /** For each tag, the span in the sentence, and for figures the index among the sentence's readings. */
    readonly spans: readonly Span[];
    readonly readings: readonly (number | -1)[];
}
/** Tags a sentence; `readings` carry spans in the sentence and are sorted. */
export declare function tagSentence(text: string, readings: readonly Reading[]): Tagged;
