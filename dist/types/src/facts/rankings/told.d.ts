import type { Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/** How many names a list is made up of; null where it is no list of names. */
export declare function namesListed(list: string): number | null;
/**
 * Places that two sentences of one story give differently: one by its number ("is the second-largest in the state"), one by
 * naming all that stand ahead ("Only the Alder fire has been bigger in state history"). Two documents must speak of one
 * field, each with no other place of its sort.
 */
export declare function toldRankFaults(sentences: readonly Sentence[], stories: readonly number[]): RankingFault[];
