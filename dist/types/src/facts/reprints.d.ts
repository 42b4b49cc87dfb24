import type { Sentence } from '../claims/index.js';
/** Two sentences of two documents that say the same in nearly the same words. */
export interface Alignment {
    readonly a: Sentence;
    readonly b: Sentence;
    /** Share of the shorter one's content words that the other has, 0…1. */
    readonly likeness: number;
}
/** All pairs of like sentences in different documents: for each sentence its best partner in each other document. */
export declare function alignSentences(sentences: readonly Sentence[]): Alignment[];
/**
 * For each document the index of the one that it reprints, or its own. Of two copies of one text the longer is held to
 * be the original, then the earlier in the set; chains lead to their first link.
 */
export declare function originsOf(documents: number, sentences: readonly Sentence[], alignments: readonly Alignment[]): number[];
