import type { Claim } from '../../claims/index.js';
import type { Named } from './told.js';
/** Whether a figure is one that can be a part or a whole of others. */
export declare function isSummed({ quantity }: Claim): boolean;
/** The figures of a story by the words that stand near them. */
export interface NameIndex {
    readonly all: readonly Claim[];
    /** The figures near which all of some words stand, those with weight alone if any has; none for words that tell nothing. */
    named(words: readonly Named[]): readonly Claim[];
    /** The figures near which any of some words stands. */
    touched(words: readonly Named[]): readonly Claim[];
    /** How many sentences and cells give a figure, in whatever unit of its dimension. */
    mentions(claim: Claim): number;
    /** The share of some words, by weight, that a figure has near it. */
    coverage(claim: Claim, words: readonly Named[]): number;
}
/** Indexes the figures that can be parts and wholes. */
export declare function nameIndex(claims: readonly Claim[]): NameIndex;
/** Whether a word says what a figure is: it stands near it in its text, or in the heads of its row or column. */
export declare const isNear: ({ subject, cell }: Claim, { class: word, weight }: Named) => boolean;
