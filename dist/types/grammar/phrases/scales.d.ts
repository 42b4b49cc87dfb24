import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** How many letters stand for a scale at most: "$5mm". */
export declare const LONGEST_LETTERS = 2;
/** A letter that scales ("$5m", "100K", "10M people"), decided by currency, capital and what follows. */
export declare function withScaleLetter(tokens: readonly Token[], figure: Figure, money: boolean): Figure;
