import type { Document } from '../documents/index.js';
import { type Span } from '../text/index.js';
import type { Claim, Place } from './claim.js';
import { type Clause } from './clause.js';
import type { Vocabulary } from './vocabulary.js';
/** What the whole set shares: how a bare dollar and all-digit dates are meant. */
export interface ClaimOptions {
    readonly vocabulary: Vocabulary;
    /** ISO 4217 code of a bare `$`. */
    readonly dollar: string;
    readonly dateOrder: 'dmy' | 'mdy';
}
/** One sentence of a document, with its figures. */
export interface Sentence extends Span {
    /** Indices of the document and the block; position among the sentences of the document. */
    readonly document: number;
    readonly block: number;
    readonly index: number;
    readonly text: string;
    readonly place: Place;
    readonly clause: Clause;
    /** The claims whose figures stand in it, dates included, in order. */
    readonly claims: readonly Claim[];
}
/** What is claimed in a set of documents: every figure with its subject, and every sentence, in document order. */
export interface Claims {
    readonly claims: readonly Claim[];
    readonly sentences: readonly Sentence[];
    /** Dates of bylines and the like, which belong to no sentence; see `mastheadDates`. */
    readonly mastheads: readonly Claim[];
}
/** Reads all documents of a set into claims. Furniture, bylines and code hold none. */
export declare function makeClaims(documents: readonly Document[], options: ClaimOptions): Claims;
