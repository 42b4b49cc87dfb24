import { type Claim, type Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { LevelPair } from './levels.js';
/** Figures of headlines and standfirsts that no text bears out. */
export interface HeadlineFigures {
    /** Held against what a text states for the same thing. */
    readonly rivals: readonly {
        readonly head: Claim;
        readonly stated: Claim;
        readonly confidence: number;
    }[];
    /** Changes by an amount, held against two levels. */
    readonly relations: readonly Relation[];
}
/**
 * Headlines repeat: what no text of the story states, and no two levels come to, is wrong where a text has a figure of its
 * sort, one slip of the pen away, by words of the headline. Measured on invented sets, one figure of a headline in five is
 * stated nowhere else; hardly one of them has such a neighbour. `pairs` are the levels and `told` the sentences of the
 * story, `sentences` those that the claims count theirs in.
 */
export declare function headlineFigures(claims: readonly Claim[], pairs: readonly LevelPair[], told: readonly Sentence[], sentences: readonly Sentence[]): HeadlineFigures;
