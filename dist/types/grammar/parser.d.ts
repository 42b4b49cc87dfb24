import { type Numeral } from './numeral.js';
import { type Token } from './tokens.js';
/** The numerals among the tokens of one window, in order; the parser is built on first use. */
export declare function numeralsOf(tokens: Token[]): readonly Numeral[];
