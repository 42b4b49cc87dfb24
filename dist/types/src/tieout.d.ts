import { type Claims, type Extract, type WordLists } from './claims/index.js';
import { type Document, type SourceText } from './documents/index.js';
import { type Ledger } from './facts/index.js';
import { type CheckResult, type ConsistencyTable, type FindingOptions } from './findings/index.js';
import { type HouseFacts, type Rule } from './rules/index.js';
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
/** How a set of documents is checked. */
export interface CheckOptions extends ReadOptions, FindingOptions {
    readonly rules: readonly Rule[];
    /** Figures that the project has pinned down; none where not given. */
    readonly house?: HouseFacts | undefined;
}
/** Holds the figures of a set of documents against each other: the whole program. Pure, synchronous, never throws on prose. */
export declare function checkDocuments(sources: readonly SourceText[], options: CheckOptions): CheckResult;
/** The second half of `checkDocuments`, for callers that keep the ledger. */
export declare function checkLedger(ledger: Ledger, options: CheckOptions): CheckResult;
/** The consistency table of a set of documents: facts × sources. */
export declare function tabulate(sources: readonly SourceText[], options?: ReadOptions): ConsistencyTable;
/** What `tabulate` and `checkDocuments` work on, for callers that want to look inside; its documents are in an order of their own. */
export declare const ledgerOf: (sources: readonly SourceText[], options?: ReadOptions) => Ledger;
/** Reads documents; `options.date` stands in for those that carry no date of their own. */
export declare function readDocuments(sources: readonly SourceText[], options?: ReadOptions): Document[];
/** Reads what documents claim. */
export declare const readClaims: (documents: readonly Document[], options?: ReadOptions) => Claims;
/** Everything that one document holds: every figure with its place, what was seen and not read, and the claims. */
export declare function extractDocument(source: SourceText, options?: ReadOptions): Extract;
