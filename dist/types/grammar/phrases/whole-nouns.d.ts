import type { Noun } from '../reading.js';
import { type Token } from '../tokens.js';
/** The noun after "of" and determiners, stepping over a figure ("90 percent of the estimated 1,000 fighters"). */
export declare function nounAfterOf(text: string, tokens: readonly Token[], at: number, single: boolean): Noun | null;
/** The noun of the whole that a "half" before token `at` is of without that word: "half the cost", but not "half the time". */
export declare function nounAfterHalf(text: string, tokens: readonly Token[], at: number): Noun | null;
/** Whether a token makes "half" before it a part of what follows. */
export declare const isHalvable: (token: Token | undefined) => boolean;
