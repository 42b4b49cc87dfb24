import type { Document } from '../documents/index.js';
import { type Claims, type Start } from './gathering.js';
import type { Vocabulary } from './vocabulary.js';
/** What the whole set shares: how a bare dollar and all-digit dates are meant. */
export interface ClaimOptions {
    readonly vocabulary: Vocabulary;
    /** ISO 4217 code of a bare `$`. */
    readonly dollar: string;
    readonly dateOrder: 'dmy' | 'mdy';
}
/** The releases of software that the texts of a set name in full: they are known in all of them. */
export declare const versionsOf: (sources: readonly string[]) => ReadonlySet<string>;
/** Reads all documents of a set into claims. */
export declare function makeClaims(documents: readonly Document[], options: ClaimOptions): Claims;
/**
 * Reads one document into claims that begin at `start` in those of their set; `versions` are those of the whole set.
 * Furniture, bylines and code hold none.
 */
export declare function claimsOf(document: Document, start: Start, options: ClaimOptions, versions: ReadonlySet<string>): Claims;
