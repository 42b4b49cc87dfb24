import type { IToken } from 'chevrotain';
/** Cuts a window of text into tokens; offsets are relative to the window. Never fails: odd characters become tokens too. */
export declare function tokensOf(window: string): IToken[];
