import type { IToken } from 'chevrotain';
import type { Phrase } from './phrase.js';
/** A phrase, and how many tokens it takes. */
export interface Parsed {
    readonly phrase: Phrase;
    readonly count: number;
}
/**
 * The phrase that starts at the first of these tokens, the same object each time; null where none does. `between`: the word
 * before was "between".
 */
export declare function parsePhrase(tokens: IToken[], between: boolean): Parsed | null;
/** Where a phrase ends that some tokens begin with. */
export declare function endOf(tokens: readonly IToken[], { count }: Parsed): number;
