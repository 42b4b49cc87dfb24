import type { Claim, Claims, Sentence } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Story } from './aligning.js';
import { type Fact } from './fact.js';
import type { DateRelation } from './joins/date-relation.js';
import { type Pairing } from './pairing.js';
import type { Relation } from './relation.js';
import { type Alignment } from './reprints.js';
/** Everything that the checks look at. */
export interface Ledger {
    readonly documents: readonly Document[];
    readonly claims: readonly Claim[];
    readonly sentences: readonly Sentence[];
    /** Dates of bylines and the like: no claims of the story. */
    readonly mastheads: readonly Claim[];
    /** Claims held against each other, with verdict and confidence. */
    readonly pairings: readonly Pairing[];
    readonly facts: readonly Fact[];
    readonly relations: readonly Relation[];
    /** What the texts say about days, clock times and ages. */
    readonly dateRelations: readonly DateRelation[];
    /** Like sentences of different documents. */
    readonly alignments: readonly Alignment[];
    /** For each document, the index of the one that it reprints; its own index where it is an original. */
    readonly origins: readonly number[];
    /** For each document, the index of the first that tells the same story; strangers are never held against each other. */
    readonly stories: readonly number[];
    /** Words that its set writes without a capital; see `smallWords`. */
    readonly small: ReadonlySet<string>;
}
/** What a set says of some of its documents that they do not say themselves. */
export interface Whole {
    /** For each of the documents, the index of the first of them that tells the same story. */
    readonly stories: readonly number[];
    /** Words that some document of the set writes without a capital; see `smallWords`. */
    readonly small: ReadonlySet<string>;
}
/**
 * Works out which claims are about the same fact and which relations the texts assert between them. `whole` is given where
 * the documents are some stories of a larger set.
 */
export declare function drawLedger(documents: readonly Document[], { claims, sentences, mastheads }: Claims, whole?: Whole): Ledger;
/** What the texts of one story assert between figures. */
interface Asserted {
    readonly relations: readonly Relation[];
    /** Headlines that say otherwise than the text below. */
    readonly rivals: readonly {
        readonly head: Claim;
        readonly stated: Claim;
        readonly confidence: number;
    }[];
}
/** The relations that the texts of one story assert. */
export declare function relateStory({ claims, sentences }: Story, allSentences: readonly Sentence[]): Asserted;
export {};
