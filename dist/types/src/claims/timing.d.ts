import type { Reading } from '../../grammar/index.js';
import type { Moment } from '../quantity/index.js';
/**
 * For each reading of a sentence the period or day that it is for: every date belongs to the figure nearest to it, and
 * the one that opens the sentence to all that are left; null where there is none.
 */
export declare function timesOf(text: string, readings: readonly Reading[]): (Moment | null)[];
/** Whether two periods cannot be the same: both known and without a common day, or of different months or days. */
export declare function timesExclude(a: Moment | null, b: Moment | null): boolean;
