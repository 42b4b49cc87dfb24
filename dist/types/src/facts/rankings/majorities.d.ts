import type { Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/** Majorities that are less than half by the share set off behind them, and minorities that are more. */
export declare function majorityFaults(sentences: readonly Sentence[]): RankingFault[];
