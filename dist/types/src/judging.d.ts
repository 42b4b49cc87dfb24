import { type Ledger, type Whole } from './facts/index.js';
import { type CheckResult, type ConsistencyTable, type ExplainedFact } from './findings/index.js';
import { type DocumentReading, type JudgeOptions } from './verdicts.js';
/** Holds the figures of documents that were read against each other, story by story. */
export declare function checkReadings(readings: readonly DocumentReading[], options: JudgeOptions): CheckResult;
/** The consistency table of documents that were read: facts × sources. */
export declare function tabulateReadings(readings: readonly DocumentReading[], whole?: Whole | null): ConsistencyTable;
/** The fact with this id in the table of the same documents, with why its figures are held to be one; null where there is none. */
export declare function explainReadings(readings: readonly DocumentReading[], id: string, whole: Whole): ExplainedFact | null;
/**
 * The ledger of a set, its documents in an order that hangs on nothing but what they say, and their places as given. `whole`
 * is given where they are some stories of a larger set, with any numbers for the stories.
 */
export declare function steadyLedger(readings: readonly DocumentReading[], whole?: Whole | null): {
    readonly ledger: Ledger;
    readonly order: readonly number[];
};
