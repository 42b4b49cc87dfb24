import type { Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/**
 * Headlines that tell a move without its levels, or the other way round ("Sickness absence falls"), held against the only two
 * levels that the first sentences below tell apart in time ("9.4 days, up from 8.1").
 */
export declare function headlineMoves(sentences: readonly Sentence[]): RankingFault[];
