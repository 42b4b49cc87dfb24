import type { Claim, Sentence } from '../../claims/index.js';
import { type Pair } from './pairs.js';
/**
 * The part that the words beside a share make it of, and the one figure of the passage that can be its whole: "The fund paid
 * £4.8m. Staff got £1.2m, or 35 per cent". Null where several figures can, or words name another whole.
 */
export declare function solePair(share: Claim, i: number, sentences: readonly Sentence[]): Pair | null;
