import type { Claim } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
import type { Term } from '../relation.js';
import type { For, Pace } from './paces.js';
/** Counts that take off all or part of what a pace is for, and what is left of that: periods at most. */
export interface Chain {
    readonly counts: readonly Term[];
    readonly left: readonly For[];
}
/** The chains of counts among `pool` that a pace may be multiplied with. */
export declare function chainsFor(pace: Pace, pool: readonly Claim[]): Chain[];
/** Whether a figure says how many of a period another has in it, so that habits do not: "as it works five days a week". */
export declare const isBridged: (pool: readonly Claim[], small: string, large: string) => boolean;
/** Whether a code is a period's. */
export declare const isPeriod: (unit: string) => boolean;
/** How many of one period another holds, by the calendar or by habits of work; null where the other is shorter. */
export declare function periodsIn(small: string, large: string): Quantity | null;
