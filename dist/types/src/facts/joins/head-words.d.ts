import type { Claim, Sentence } from '../../claims/index.js';
import type { Span } from '../../text/index.js';
export declare const isHead: ({ place }: Sentence) => boolean;
/** The telling words of a headline. */
export declare const wordsOf: ({ clause }: Sentence) => ReadonlySet<string>;
/** The stretch of a headline around a figure that no comma and no conjunction parts. */
export declare function statementAround(text: string, { mark }: Claim): Span;
/** The telling words of a headline that stand in a stretch of it. */
export declare const wordsWithin: ({ clause }: Sentence, { from, to }: Span) => ReadonlySet<string>;
/** How many of the words stand in a claim's sentence, or in the heads over and beside a cell. */
export declare function sharedWords(words: ReadonlySet<string>, claim: Claim, sentences: readonly Sentence[]): number;
/** Those of the words that stand next to a figure. */
export declare const nearWords: (words: ReadonlySet<string>, { subject }: Claim) => readonly string[];
/** Whether a claim stands in the first sentences below the headline that `head` stands in. */
export declare function isLead(claim: Claim, head: Claim, sentences: readonly Sentence[]): boolean;
/** Whether a figure is to a headline the same as its own, `b`. */
export declare const isLooselySame: (a: number, b: number) => boolean;
/** A headline's figure and the one below that says otherwise, with how sure it is that they are one. */
export interface Rival {
    readonly head: Claim;
    readonly stated: Claim;
    readonly confidence: number;
}
/** The figures of headlines with what speaks against them, where anything does. */
export declare const rivalsOf: (told: readonly Sentence[], confidence: number, against: (head: Claim, sentence: Sentence) => Claim | null) => Rival[];
