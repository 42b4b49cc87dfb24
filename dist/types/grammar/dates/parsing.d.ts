import type { IToken } from 'chevrotain';
import type { Phrase } from './phrase.js';
/** A phrase and the offset in the window where it ends. */
export interface Parsed {
    readonly phrase: Phrase;
    readonly to: number;
}
/** The phrase that starts at the first of these tokens; null where none does. `between`: the word before was "between". */
export declare function parsePhrase(tokens: IToken[], between: boolean): Parsed | null;
