import type { Document } from '../documents/index.js';
import type { Claim, Subject } from './claim.js';
import type { Claims, Start } from './gathering.js';
import { type Said } from './said.js';
/** A claim without what its place in the set and its sentence say. */
type PackedClaim = Omit<Claim, 'index' | 'document' | 'sentence' | 'text' | 'quantity' | 'subject'> & {
    readonly subject: Subject;
    /** What a cell or byline holds; null in running text, where the sentence says it. */
    readonly text: string | null;
};
/** The different words of some sentences, a list for each thing that is known of them; of few words the last two are. */
export interface PackedWords {
    readonly text: readonly string[];
    readonly class: readonly string[];
    readonly weight: readonly number[];
    readonly capitalised: readonly boolean[];
    readonly contrasts: ReadonlyMap<number, readonly string[]>;
    readonly qualifiers: ReadonlyMap<number, readonly string[]>;
}
/** The claims of one document as plain data, wherever it stands in a set: what a cache can hold. */
export interface PackedClaims {
    readonly claims: readonly PackedClaim[];
    readonly mastheads: readonly PackedClaim[];
    readonly words: PackedWords;
    /**
     * The sentences one behind the other, each as `HEAD` numbers (its span in its block, the block, the place, whether its
     * capitals name nothing, its first claim, and how many claims and words it has), then its words, each as its span, its
     * index in `words` and the barrier before it.
     */
    readonly sentences: Uint16Array | Int32Array;
    /** What the sentences say, by their place among them; most say nothing. */
    readonly said: ReadonlyMap<number, Said>;
}
/** Packs the claims of one document that begin at `start`. */
export declare function packClaims({ claims, sentences, mastheads }: Claims, start: Start): PackedClaims;
/** The claims that were packed, beginning at `start`; `document` is the one that they were read from. */
export declare function unpackClaims(packed: PackedClaims, document: Document, start: Start): Claims;
export {};
