import type { Claim, Sentence } from '../../claims/index.js';
/** "1,215, half as many as in 2024": a multiple of the level at another time. */
export declare function isOfEarlier({ quantity, text, mark }: Claim): boolean;
/** "250 more than its rival", "four times what a pupil pays": a comparison with something else than the same at another time. */
export declare function isOfOthers({ quantity, text, mark }: Claim): boolean;
/** The one level of its sort that the sentence before gives, where this one says nothing but the change. */
export declare function levelBefore(by: Claim, { text, claims, document, block }: Sentence, last: Sentence | undefined): Claim | null;
/** Changes on another basis than the figures as reported. */
export declare const OTHER_BASIS: RegExp;
/** The level that a change led to: the one behind "to" or "at", or the one just before; null where there is none. */
export declare function levelBeside(by: Claim, sentence: Sentence, sized?: Claim): Claim | null;
/** Whether a figure is of the sort that such a change moves: points move percentages, shares anything else. */
export declare function isSized({ quantity }: Claim, by: Claim): boolean;
/** "Since the price of wheat fell by a tenth, the cost of a dozen has gone from £1.38": the first clause is of another thing. */
export declare function isOfSubordinate({ text, mark, index }: Claim, levels: readonly Claim[]): boolean;
/** Before a change: it is another thing's: ", with smaller loaves going up by |2p". */
export declare const OF_ITS_OWN: RegExp;
/** "1,204 votes, against 1,115 for Lund, who more than doubled the party's share": of the share, and not of the votes before. */
export declare const isOfItsObject: ({ quantity, text, mark }: Claim) => boolean;
