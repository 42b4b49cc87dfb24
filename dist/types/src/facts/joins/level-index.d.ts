import type { Claim, Sentence } from '../../claims/index.js';
import { type LevelPair } from './levels.js';
/**
 * Finds the pairs whose later or earlier level is the same level as a claim, in their order. Only claims that begin with the
 * same digits, or that may be in another unit, are held against it, each once however many pairs it stands in.
 */
export declare function pairsByLevel(pairs: readonly LevelPair[], end: 'from' | 'to'): (level: Claim) => readonly LevelPair[];
/** Whether another document gives the same change, of the same level or in like words: then it is no slip of this one. */
export type Seconded = (by: Claim, level: Claim) => boolean;
/** `Seconded` among some sentences, whose figures are sorted when it is first asked. */
export declare function secondsIn(sentences: readonly Sentence[]): Seconded;
