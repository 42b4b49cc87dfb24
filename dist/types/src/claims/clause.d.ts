import { type Span, type Word } from '../text/index.js';
import type { Vocabulary } from './vocabulary.js';
/** A word of a sentence with what alignment needs to know of it. */
export interface ClauseWord extends Word {
    /** Its word class; empty for function words. */
    readonly class: string;
    /** How telling the word is by itself: 1, 0.35 for very common words, 0 for function words. */
    readonly weight: number;
    readonly capitalised: boolean;
}
/** A sentence cut up once and shared by all the figures in it. */
export interface Clause {
    readonly text: string;
    readonly words: readonly ClauseWord[];
    /** Cost of crossing from word i−1 to word i: punctuation, conjunctions and other figures between them. */
    readonly barriers: readonly number[];
    /** Whether nearly all longer words are capitalised, so that capitals name nothing. */
    readonly titleCase: boolean;
}
/** Cuts a sentence into words, leaving out those inside the figures' own spans. */
export declare function clauseOf(text: string, figures: readonly Span[], vocabulary: Vocabulary): Clause;
/** For each word of the clause, how near it is to the figure: 1 next to it, falling towards 0 with words and barriers. */
export declare function nearness(clause: Clause, mark: Span): number[];
