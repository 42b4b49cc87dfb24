import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
export declare const labelled: import("../word-set.js").WordSet;
/** "Table 2", "No. 31", "Boeing 737", "Scope 1": a label or a name with a capital right before a bare whole number. */
export declare function isLabelled(tokens: readonly Token[], figure: Figure): boolean;
/** "No. 9,204": the number of an issue, with its thousands set apart. */
export declare const isNumbered: (tokens: readonly Token[], { first, numeral }: Figure) => boolean;
/** "A pair of grade 4s", "Year 7s", "grade 5s or 6s": several of one number, and no seconds. */
export declare function isPluralOfLabel(tokens: readonly Token[], { first, unit, numeral }: Figure): boolean;
/** "week six", "in phase two": a number in words behind what it numbers; not "in a week six died". */
export declare function isNumberedInWords(tokens: readonly Token[], { first, next }: Figure): boolean;
export declare function isAddress(tokens: readonly Token[], next: number): boolean;
