import type { Reading } from '../reading.js';
/**
 * A sentence in small letters with every figure cut down to one capital, so that wordings can be told by regular
 * expressions over words.
 *
 * T date, R stretch of days, G "… ago", L "… later" or "… earlier", H clock time, K stretch between two clock times,
 * D duration, A age, N count, O ordinal, X any other figure.
 */
export interface Skeleton {
    readonly text: string;
    /** Index of the reading that a capital at this place of the text stands for; undefined at all other places. */
    readonly readings: ReadonlyMap<number, number>;
    /** The place in the sentence of a place in the text. */
    readonly origin: (at: number) => number;
}
/** Draws a sentence's skeleton; `readings` carry spans in the sentence and are sorted. */
export declare function skeletonOf(sentence: string, readings: readonly Reading[]): Skeleton;
