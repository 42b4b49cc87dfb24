import type { TokenType } from 'chevrotain';
/** A type of token, and its pattern. */
export interface Pattern {
    readonly type: TokenType;
    readonly sticky: RegExp;
}
/** Whether a word may be the beginning of something else: one of those, or "Q1", "H2", "T10", "FY25". */
export declare function beginsMore(image: string): boolean;
/** The patterns that can find a token that begins with this character, in the order that they are tried. */
export declare const patternsAt: (code: number) => readonly Pattern[];
