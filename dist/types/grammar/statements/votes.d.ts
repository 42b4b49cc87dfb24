import type { Wording } from './statement.js';
/** Ways to give the two sides of a vote; how many did not vote, and how many could, stands in the sentences around. */
export declare const voteWordings: readonly Wording[];
