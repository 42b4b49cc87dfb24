import { type Span, type Word } from '../text/index.js';
import { type KnownWord } from './lexicon.js';
import type { Vocabulary } from './vocabulary.js';
/** A word of a sentence with what alignment needs to know of it. */
export interface ClauseWord extends Word, KnownWord {
}
/** A word at its place. Sentences are many and words few: what is known of a word is kept once, and read through. */
export declare class PlacedWord implements ClauseWord {
    readonly from: number;
    readonly to: number;
    private readonly known;
    constructor(from: number, to: number, known: KnownWord);
    get text(): string;
    get folded(): string;
    get class(): string;
    get weight(): number;
    get capitalised(): boolean;
    get contrasts(): readonly string[];
    get qualifiers(): readonly string[];
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
/** Words far off in the sentence still weigh this much of their own weight; what is no nearer than this is not told apart. */
export declare const FAR = 0.12;
/**
 * For each word of the clause, how near it is to the figure: 1 next to it, falling with words and barriers to `FAR`, and 0
 * for all beyond.
 */
export declare function nearness(clause: Clause, mark: Span): number[];
