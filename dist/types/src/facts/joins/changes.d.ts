import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type LevelPair } from './levels.js';
/**
 * Changes whose later level stands beside them ("advanced 29 per cent to $39.3m") held against the earlier level that
 * another sentence, a table or another document sets against the same figure. Only what fails is given, and only where no
 * pair of levels bears the change out. `pairs` are those of the story.
 */
export declare function changeRelations(pairs: readonly LevelPair[], sentences: readonly Sentence[]): Relation[];
/** Changes on another basis than the figures as reported. */
export declare const OTHER_BASIS: RegExp;
/** The level that a change led to: the one behind "to" or "at", or the one just before; null where there is none. */
export declare function levelBeside(by: Claim, sentence: Sentence, sized?: Claim): Claim | null;
/** Whether a figure is of the sort that such a change moves: points move percentages, shares anything else. */
export declare function isSized({ quantity }: Claim, by: Claim): boolean;
