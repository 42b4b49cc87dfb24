import type { Numeral } from './numeral.js';
import type { Token } from './tokens.js';
/**
 * The numeral that a phrase begins with: the tokens of one window from `at` to before `end`. `pairing` says that "and"
 * joins two numbers in it. Null where the phrase begins with none; the parser is built on first use.
 */
export declare function parseNumeral(tokens: readonly Token[], at: number, end: number, pairing: boolean): Numeral | null;
