import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Intervals held against how often something comes in a longer period, where words make one follow from the other: "every 12
 * minutes, giving five buses an hour", "a call every four minutes. That makes 360 a day".
 */
export declare function frequencyRelations(sentences: readonly Sentence[]): Relation[];
