import type { Noun } from '../reading.js';
import { type Token } from '../tokens.js';
/** What the figure before token `at` counts: its noun phrase, through adjectives, hyphens and quotes; null where none follows. */
export declare function nounAfter(text: string, tokens: readonly Token[], at: number, single: boolean, end?: number): Noun | null;
/** The noun after "of" and determiners, stepping over a figure ("90 percent of the estimated 1,000 fighters"). */
export declare function nounAfterOf(text: string, tokens: readonly Token[], at: number, single: boolean): Noun | null;
