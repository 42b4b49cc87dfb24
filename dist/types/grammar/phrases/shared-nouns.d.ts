import type { Figure } from '../figure.js';
import type { Noun, Reading } from '../reading.js';
import { type Token } from '../tokens.js';
/**
 * What a bare count that begins at token `first` and ends before token `next` counts, where no noun follows it: the noun
 * of the count before it, if both are levels of one thing ("300 cases, up from 280", "from 40 beds to 62") or this is so
 * many of those ("1,840 workers, 212 of them abroad"). Null where that is not sure.
 */
export declare function sharedNoun(text: string, tokens: readonly Token[], figure: Figure, first: number, next: number, last: Reading | undefined): Noun | null;
