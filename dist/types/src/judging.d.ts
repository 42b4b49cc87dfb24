import { type Claims, type Start } from './claims/index.js';
import type { Document } from './documents/index.js';
import { type Ledger, type Whole } from './facts/index.js';
import { type CheckResult, type ConsistencyTable, type FindingOptions } from './findings/index.js';
import { type HouseFacts, type Rule } from './rules/index.js';
/** How what was read is judged. */
export interface JudgeOptions extends FindingOptions {
    readonly rules: readonly Rule[];
    /** Figures that the project has pinned down; none where not given. */
    readonly house?: HouseFacts | undefined;
}
/** What one document yields by itself: its blocks, and its claims once it is known where these begin in those of the set. */
export interface DocumentReading {
    readonly document: Document;
    readonly claims: (start: Start) => Claims;
}
/**
 * Holds the figures of documents that were read against each other. `whole` is given where they are some stories of a
 * larger set, with any numbers for the stories.
 */
export declare function checkReadings(readings: readonly DocumentReading[], options: JudgeOptions, whole?: Whole | null): CheckResult;
/** The second half of `checkReadings`, for callers that keep the ledger. */
export declare function checkLedger(ledger: Ledger, options: JudgeOptions): CheckResult;
/** The consistency table of documents that were read: facts × sources. */
export declare function tabulateReadings(readings: readonly DocumentReading[], whole?: Whole | null): ConsistencyTable;
/** The ledger of a set, its documents in an order that hangs on nothing but what they say, and their places as given. */
export declare function steadyLedger(readings: readonly DocumentReading[], whole?: Whole | null): {
    readonly ledger: Ledger;
    readonly order: readonly number[];
};
