import { type Direction } from '../../src/quantity/index.js';
import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** A word that is a multiple by itself. */
export interface MultipleWord {
    readonly times: string;
    readonly change: Direction | null;
}
/**
 * "twice", "doubled", "tenfold", "halved", "double the 60 grams": what the word at `at` multiplies by; null for all other
 * words. "Double", "triple" and their like are multiples only before what is multiplied ("a double room" is none).
 */
export declare function multipleWord(tokens: readonly Token[], at: number): MultipleWord | null;
/** Words that may be multiples by themselves. */
export declare const MULTIPLE: number;
/** The figure as a multiple: "three times as many", "1.96 times", "5x", "10-fold"; else null (a plain "three times" is a count). */
export declare function multipleAfter(tokens: readonly Token[], figure: Figure): Figure | null;
