import type { Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/**
 * Superlatives whose own figure another of their field goes beyond: "Closest came Orra, at 410 km; Pelk kept 340 away, Sarn
 * 515." The field are the figures of one unit that the sentence and the next list behind it, bare ones too.
 */
export declare function beatenExtremes(sentences: readonly Sentence[]): RankingFault[];
