import type { Claim, Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/**
 * Extremes since a year ("the lowest toll since 2020") that a table of years denies: in the series that ends with the figure
 * of the sentence, or of the one before, a year between goes beyond it. The year named may have been a tie.
 */
export declare function sinceFaults(claims: readonly Claim[], sentences: readonly Sentence[], stories: readonly number[]): RankingFault[];
