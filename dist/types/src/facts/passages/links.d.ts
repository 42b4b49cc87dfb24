import type { Claim, Sentence } from '../../claims/index.js';
import type { Pair } from './pairs.js';
/**
 * How a share stands to a pair of figures: right behind it ("…, or 62%"); right before it ("over a third of them, 88 of
 * 240, …"); behind it and taking it up ("that 62%"); or in the sentence before it, which it opens.
 */
export type Link = 'apposed' | 'before' | 'taken-up' | 'ahead';
/** The link between a share of sentence `i` and a pair of sentence `j` of the same document; null where there is none. */
export declare function linkOf(share: Claim, i: number, sentence: Sentence, pair: Pair, j: number): Link | null;
