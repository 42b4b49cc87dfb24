import type { Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/** Figures of one sentence that its words put in an order which they do not stand in: "sold more than its rival: 1,213 against 1,347". */
export declare function sideBySideFaults(sentences: readonly Sentence[]): RankingFault[];
