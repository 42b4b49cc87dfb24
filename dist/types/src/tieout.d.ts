import { type Claims, type Extract } from './claims/index.js';
import type { Document, SourceText } from './documents/index.js';
import type { Ledger } from './facts/index.js';
import type { CheckResult, ConsistencyTable } from './findings/index.js';
import { type ReadOptions } from './reading.js';
import type { JudgeOptions } from './verdicts.js';
/** How a set of documents is checked. */
export interface CheckOptions extends ReadOptions, JudgeOptions {
}
/** Holds the figures of a set of documents against each other: the whole program. Pure, synchronous, never throws on prose. */
export declare const checkDocuments: (sources: readonly SourceText[], options: CheckOptions) => CheckResult;
/** The consistency table of a set of documents: facts × sources. */
export declare const tabulate: (sources: readonly SourceText[], options?: ReadOptions) => ConsistencyTable;
/** What `tabulate` and `checkDocuments` work on, for callers that want to look inside; its documents are in an order of their own. */
export declare const ledgerOf: (sources: readonly SourceText[], options?: ReadOptions) => Ledger;
/** Reads what documents claim. */
export declare const readClaims: (documents: readonly Document[], options?: ReadOptions) => Claims;
/** Everything that one document holds: every figure with its place, what was seen and not read, and the claims. */
export declare function extractDocument(source: SourceText, options?: ReadOptions): Extract;
export { type ReadOptions, readDocuments } from './reading.js';
