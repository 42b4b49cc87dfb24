import type { Document } from '../documents/index.js';
import type { Claim } from './claim.js';
import type { Sentence } from './sentence.js';
/** What is claimed in some documents: every figure with its subject, and every sentence, in document order. */
export interface Claims {
    readonly claims: readonly Claim[];
    readonly sentences: readonly Sentence[];
    /** Dates of bylines and the like, which belong to no sentence; see `mastheadDates`. */
    readonly mastheads: readonly Claim[];
}
/** The place of a document in its set, and the indices that its first claim and its first sentence have there. */
export interface Start {
    readonly document: number;
    readonly claim: number;
    readonly sentence: number;
}
/** The claims of a set from those of its documents, in order: dates of bylines come behind all claims. */
export declare function gatherClaims(documents: readonly Document[], claimsOf: (document: Document, start: Start) => Claims): Claims;
