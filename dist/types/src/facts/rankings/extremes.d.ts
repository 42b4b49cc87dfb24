import type { Sentence } from '../../claims/index.js';
import type { RankingFault } from './rankings.js';
/**
 * Superlatives whose own figure others of their field go beyond, while some do not: "Closest came Orra, at 410 km; Pelk kept
 * 340 away, Sarn 515." The field are the figures of one unit that the sentence and those right behind it give for other
 * names, bare ones too.
 */
export declare function beatenExtremes(sentences: readonly Sentence[]): RankingFault[];
