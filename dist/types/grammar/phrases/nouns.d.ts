import type { Noun } from '../reading.js';
import { type Token } from '../tokens.js';
/**
 * What the figure before token `at` counts: its noun phrase, through adjectives, hyphens and quotes; null where none
 * follows. Behind a determiner a word that mostly is a verb is a noun ("a third of the cost").
 */
export declare function nounAfter(text: string, tokens: readonly Token[], at: number, single: boolean, end?: number, determined?: boolean): Noun | null;
