import type { Claim, Sentence } from '../../claims/index.js';
/**
 * How surely words make a figure what others come to: `linked` where they say that it follows from them, `taken` where
 * they take it up as known or spend it in one breath, else `none`.
 */
export type Cue = 'linked' | 'taken' | 'none';
/** How surely the words around a figure of the sentence make it what others come to. */
export declare function cueOf(claim: Claim, { claims, text }: Sentence): Cue;
