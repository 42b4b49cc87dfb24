import type { TokenType } from 'chevrotain';
/** A table of token types: 1 at the index of each. Asking it costs less than asking a set. */
export declare function typeTable(types: Iterable<TokenType>): Uint8Array;
