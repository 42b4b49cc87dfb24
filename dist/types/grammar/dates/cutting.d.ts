import type { IToken } from 'chevrotain';
/** Cuts `text.slice(from, to)` into tokens, with offsets into `text`. Never fails: odd characters become tokens too. */
export declare const tokensOf: (text: string, units: Uint16Array, from: number, to: number) => IToken[];
