import type { Claim, Sentence } from '../claims/index.js';
import type { Numbering } from './numbering.js';
/** How telling each word class is in a set, by its number: the rarer, the more. */
export interface Rarity {
    /** Natural logarithm of sentences ÷ sentences with the word; at least 0.1, at most 6. */
    of(word: number): number;
}
/** Counts in how many sentences and table rows each word class stands. */
export declare function rarityIn(sentences: readonly Sentence[], claims: readonly Claim[], lexicon: Numbering): Rarity;
