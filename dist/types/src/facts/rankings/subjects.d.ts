import type { Ranking } from '../../../grammar/index.js';
import type { Mention } from './names.js';
/** The things that a ranking may be said of: one where the wording is plain, several where it is not, none where nothing is named. */
export declare function subjectsOf(ranking: Ranking, text: string, mentions: readonly Mention[]): number[];
/** The two sides of "Alder overtook Birch": who is above, who is below; null where one is not named. */
export declare function sidesOf(ranking: Ranking, mentions: readonly Mention[]): {
    above: number;
    below: number;
} | null;
/** The things listed behind "in order": at least three, each named once, with nothing but commas, "and" and short words between. */
export declare function listOf(ranking: Ranking, text: string, mentions: readonly Mention[]): number[];
