import type { Claims } from './claims/index.js';
import type { CalendarDate, Document } from './documents/index.js';
import { type Traits } from './facts/index.js';
import { type DocumentSummary } from './findings/index.js';
/** What must be known of a document before its set is parted into stories; all else is looked at story by story. */
export interface Outline {
    readonly date: CalendarDate | null;
    readonly summary: Omit<DocumentSummary, 'path'>;
    readonly traits: Traits;
    /** Words that it writes without a capital. */
    readonly small: readonly string[];
    /** Words that begin its sentences with a capital: whether they are names, the small words of the set tell. */
    readonly firsts: readonly string[];
}
/** The outline of a document that makes these claims. */
export declare const outlineOf: (document: Document, claims: Claims) => Outline;
/** The words that some document of a set writes without a capital. */
export declare function smallWordsOf(outlines: readonly Outline[]): ReadonlySet<string>;
/** The places of documents from the oldest on, by their text where dates do not tell: neither names nor order of files count. */
export declare function steadyOrder(documents: readonly {
    readonly date: CalendarDate | null;
    readonly text: string;
}[]): number[];
/** The places of the documents of each story, from the story of each document; both in the order of the documents. */
export declare function placesByStory(stories: readonly number[]): number[][];
