import type { Claim, Sentence } from '../../claims/index.js';
import type { List } from './lists.js';
/**
 * What makes a figure the whole of a list: a colon, a bracket or words such as "made up of" behind it (`opened`), "of the
 * 73" before or behind the list (`led`), words that sum up (`summed`), its place right before the list (`apposed`), its
 * being the one figure of the sentence before (`before`) and going to as many things as are listed (`counted`).
 */
export type Tie = 'opened' | 'led' | 'summed' | 'apposed' | 'before' | 'counted';
/** A whole with the figures that are said to be its parts. */
export interface Split {
    readonly whole: Claim;
    readonly parts: readonly Claim[];
    readonly tie: Tie;
}
/** The figures that may be the whole of a list, or of all of it but its first or last. */
export declare function splitsOf(list: List, i: number, sentences: readonly Sentence[]): Split[];
