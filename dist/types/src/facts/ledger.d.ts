import type { Claim, Claims, Sentence } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Pairing } from './alignment.js';
import { type Fact } from './fact.js';
import type { DateRelation } from './joins/date-relation.js';
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
}
/** Works out which claims are about the same fact and which relations the texts assert between them. */
export declare function drawLedger(documents: readonly Document[], { claims, sentences, mastheads }: Claims): Ledger;
