import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type LevelPair } from './levels.js';
/**
 * Changes whose later level stands beside them ("advanced 29 per cent to $39.3m") held against the earlier level that
 * another sentence, a table or another document sets against the same figure. Only what fails is given, and only where no
 * pair of levels bears the change out. `pairs` are those of the story.
 */
export declare function changeRelations(pairs: readonly LevelPair[], sentences: readonly Sentence[]): Relation[];
/** "250 more than its rival": a comparison with something else than the same thing at another time. */
export declare function isOfOthers({ text, mark }: Claim): boolean;
/** The one level of its sort that the sentence before gives, where this one says nothing but the change. */
export declare function levelBefore(by: Claim, { text, claims, document, block }: Sentence, last: Sentence | undefined): Claim | null;
/** Changes on another basis than the figures as reported. */
export declare const OTHER_BASIS: RegExp;
/** The level that a change led to: the one behind "to" or "at", or the one just before; null where there is none. */
export declare function levelBeside(by: Claim, sentence: Sentence, sized?: Claim): Claim | null;
/** Whether a figure is of the sort that such a change moves: points move percentages, shares anything else. */
export declare function isSized({ quantity }: Claim, by: Claim): boolean;
/** A change that its levels bear out but for its direction, as a relation of the two levels; null where the way is right. */
export declare function turnedChange({ terms, ...relation }: Relation): Relation | null;
/** Whether another document gives the same change, of the same level or in like words: then it is no slip of this one. */
export declare const isSeconded: (by: Claim, level: Claim, sentences: readonly Sentence[]) => boolean;
/** Whether the change as written is one slip of the pen away from what the levels come to. */
export declare function isSlip(relation: Relation): boolean;
/** Whether one slip parts an amount from how far the levels lie apart, rounded as it is. */
export declare function isAmountSlip(relation: Relation): boolean;
