import { type ClaimOptions, type WordLists } from './claims/index.js';
import { type Document, type SourceText } from './documents/index.js';
import type { DocumentReading } from './verdicts.js';
/** How a set of documents is read. */
export interface ReadOptions {
    /** ISO 4217 code that a bare `$` means; US dollars where not given. */
    readonly dollar?: string | undefined;
    /** How all-digit dates are ordered; day first where not given. */
    readonly dateOrder?: 'dmy' | 'mdy' | undefined;
    /** Word lists beside the built-in ones. */
    readonly words?: readonly WordLists[] | undefined;
    /** The date of documents that name none: YYYY, YYYY-MM or YYYY-MM-DD. */
    readonly date?: string | undefined;
}
/** Reads the documents of a set. */
export declare function readSources(sources: readonly SourceText[], options?: ReadOptions): DocumentReading[];
/** The reading of one document; `versions` are the releases of software that its set names. */
export declare const readingOf: (document: Document, options: ClaimOptions, versions: ReadonlySet<string>) => DocumentReading;
/** Reads documents; `options.date` stands in for those that carry no date of their own. */
export declare function readDocuments(sources: readonly SourceText[], options?: ReadOptions): Document[];
/** What claims are read by. */
export declare const claimOptions: (options: ReadOptions) => ClaimOptions;
export { versionsOf } from './claims/index.js';
