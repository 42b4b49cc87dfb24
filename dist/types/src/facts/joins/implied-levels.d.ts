import type { Sentence } from '../../claims/index.js';
import type { LevelPair } from './levels.js';
/**
 * Pairs of levels of which a text writes only one: "raise capacity by 750, to 1,950" tells of 1,200 too, and "The queue was
 * 480 long. A year earlier it had been 540" sets two sentences against each other.
 */
export declare const impliedLevels: (sentences: readonly Sentence[]) => LevelPair[];
