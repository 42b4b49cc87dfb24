import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
export declare const endings: import("../word-set.js").WordSet;
/** The figure as an ordinal where its digits carry the ending of one ("4th", "21st"); else null. */
export declare function ordinalOf(tokens: readonly Token[], figure: Figure): Figure | null;
/** Whether an ordinal at token `first` stands for a part that is left: "the remaining fifth", "the last third". */
export declare const isRest: (tokens: readonly Token[], first: number) => boolean;
/** "The remaining twentieth is cash", "the last third went to …": the part that is left; null for other figures. */
export declare function restOf(tokens: readonly Token[], figure: Figure): Figure | null;
/** "for a third day", "a fifth year in a row": the place of a unit among others, and no part of one; null for other figures. */
export declare function placeOf(tokens: readonly Token[], figure: Figure): Figure | null;
