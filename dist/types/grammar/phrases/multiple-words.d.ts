import type { Direction } from '../../src/quantity/index.js';
import { type Token } from '../tokens.js';
/** A word that is a multiple by itself. */
export interface MultipleWord {
    readonly times: string;
    readonly change: Direction | null;
}
/**
 * "twice", "doubled", "tenfold", "to halve", "losses quadruple", "double the 60 grams": what the word at `at` multiplies
 * by; null for all other words ("a double room", "doubled down", "the women's doubles").
 */
export declare function multipleWord(tokens: readonly Token[], at: number): MultipleWord | null;
/** Words that may be multiples by themselves. */
export declare const MULTIPLE: number;
