import { Lexicon } from '../text/index.js';
import type { Vocabulary } from './vocabulary.js';
/** What alignment needs to know of a word, wherever it stands. */
export interface KnownWord {
    /** As written, and folded. */
    readonly text: string;
    readonly folded: string;
    /** Its word class; empty for function words. */
    readonly class: string;
    /** How telling the word is by itself: 1, 0.35 for very common words, 0 for function words. */
    readonly weight: number;
    readonly capitalised: boolean;
    /** The vocabulary's contrasting memberships and aspects of it. */
    readonly contrasts: readonly string[];
    readonly qualifiers: readonly string[];
}
/** The words met so far by the lights of a vocabulary. */
export declare function lexiconOf(vocabulary: Vocabulary): Lexicon<KnownWord>;
/** Whether a word says something by itself: it is no function word and no numeral. */
export declare const isContentWord: ({ text, folded }: Pick<KnownWord, "text" | "folded">) => boolean;
