import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type LevelPair } from './levels.js';
/** Changes of headlines and standfirsts that nothing bears out. */
export interface HeadlineChanges {
    /** Held against two levels that a text or a table sets side by side for the same thing. */
    readonly relations: readonly Relation[];
    /** Held against the change that a text states in so many words. */
    readonly rivals: readonly {
        readonly head: Claim;
        readonly stated: Claim;
        readonly confidence: number;
    }[];
}
/**
 * Changes by a factor that a headline or standfirst tells without their levels ("backlog more than doubles"), held against
 * what the text below and other documents say for the same thing: a stated change ("2.4 times as many", "up 160%"), else
 * two levels. Only what fails is given, and only where no levels and no stated change bear the headline out. `pairs` are the
 * levels and `told` the sentences of the story, `sentences` those that the claims count theirs in.
 */
export declare function headlineChanges(claims: readonly Claim[], pairs: readonly LevelPair[], told: readonly Sentence[], sentences: readonly Sentence[]): HeadlineChanges;
