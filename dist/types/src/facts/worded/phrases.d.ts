import type { Claim, ClauseWord, Sentence } from '../../claims/index.js';
import type { Span } from '../../text/index.js';
/** The clause of a figure. */
export declare function clauseAround(text: string, { mark }: Claim): Span;
/** The telling words of the noun phrase that begins at `at`. */
export declare function phraseAt({ clause, text }: Sentence, at: number): ClauseWord[];
/** The words of the noun phrase that opens a clause at `from`; `to` is where its verb begins. */
export declare function subjectOf(sentence: Sentence, from: number, to: number): readonly ClauseWord[];
