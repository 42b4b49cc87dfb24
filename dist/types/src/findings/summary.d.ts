import type { Document } from '../documents/index.js';
import type { Ledger } from '../facts/index.js';
import type { Finding } from './finding.js';
import type { CheckResult, DocumentSummary, Summary } from './result.js';
/** What a run yields: the documents, the findings, and their counts beside those of the facts that were compared. */
export declare const summarise: (ledger: Ledger, findings: readonly Finding[]) => CheckResult;
/** How many facts were compared. */
export type FactCounts = Pick<Summary, 'facts' | 'agreeing'>;
/** Counts the facts that several claims give, and those of them on which they agree. */
export declare function countFacts(ledger: Ledger): FactCounts;
/** How many findings of each severity there are. */
export declare function severityCounts(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'infos'>;
/** What each document of a set is and how many figures it holds. */
export declare function summariseDocuments(ledger: Ledger): DocumentSummary[];
/** What one document is, wherever it lies; `quantities` is the number of its claims. */
export declare const summaryOf: ({ title, date, problems }: Document, quantities: number) => Omit<DocumentSummary, "path">;
