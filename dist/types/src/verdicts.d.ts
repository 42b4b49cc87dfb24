import { type Claims, type Start } from './claims/index.js';
import type { Document } from './documents/index.js';
import { type Ledger } from './facts/index.js';
import { type CheckResult, type DocumentSummary, type FactCounts, type FindingOptions, type StoryFindings } from './findings/index.js';
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
/** The reading of a document whose claims were read already, beginning at `from`. */
export declare const knownReading: (document: Document, claims: Claims, from: Start) => DocumentReading;
/**
 * What the documents of one story yield, as plain data. It hangs on nothing but these documents, which of their words the
 * set writes small, and the options without what they accept.
 */
export interface StoryVerdict extends StoryFindings, FactCounts {
}
/** Judges the documents of one story, which come in their steady order; `small` are the words that its set writes small. */
export declare function judgeStory(readings: readonly DocumentReading[], small: ReadonlySet<string>, options: JudgeOptions): StoryVerdict;
/** The ledger of one story. */
export declare function ledgerOfStory(readings: readonly DocumentReading[], small: ReadonlySet<string>): Ledger;
/** What a ledger yields before it is known what else its set holds. */
export declare function verdictOn(ledger: Ledger, options: JudgeOptions): StoryVerdict;
/** A verdict, and for each of its documents the place in the steady order of the set. */
export interface ToldStory {
    readonly places: readonly number[];
    readonly verdict: StoryVerdict;
}
/** The result of a set that tells these stories. */
export declare function joinStories(documents: readonly DocumentSummary[], told: readonly ToldStory[], options: JudgeOptions): CheckResult;
