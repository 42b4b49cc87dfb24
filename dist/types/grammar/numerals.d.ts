import { type Numeral } from './numeral.js';
import { type Token } from './tokens.js';
/** The numerals among the tokens of one window, in order. */
export declare function numeralsOf(tokens: readonly Token[]): readonly Numeral[];
