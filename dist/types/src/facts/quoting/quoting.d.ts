import type { Claim, Sentence } from '../../claims/index.js';
/** A figure of running text that is to be the one of a cell which its words name, and is not. */
export interface Misquote {
    readonly claim: Claim;
    readonly cell: Claim;
    /** 0…1: how sure it is that the text means this cell. */
    readonly confidence: number;
}
/**
 * Figures of running text that no cell of their story's tables bears out, while one slip of the pen parts them from a cell
 * that their sentence names by its row and its period. `stories` gives for each document the first that tells its story.
 */
export declare function misquotes(claims: readonly Claim[], sentences: readonly Sentence[], stories: readonly number[]): Misquote[];
