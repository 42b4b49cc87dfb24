import type { Span } from '../text/index.js';
/** A piece of an excerpt that is marked or not as a whole. */
export interface Piece {
    readonly text: string;
    readonly marked: boolean;
    /** What kind of mark it is, for printers that tell marks apart. */
    readonly tone?: string;
}
/**
 * The sentence cut down to about `width` columns around its marks: the words nearest to a marked figure stay, what is
 * left out shows as an ellipsis. `open` and `close` are set around each marked figure (empty where colour marks it).
 */
export declare function excerpt(sentence: string, marks: readonly Span[], width: number, open?: string, close?: string): Piece[];
/** Breaks pieces at spaces into lines of at most `width` columns (≥ 2); the marking of each letter stays. */
export declare function wrapPieces(pieces: readonly Piece[], width: number): Piece[][];
