import type { Claim } from '../../claims/index.js';
/**
 * How the words of a sentence link a length of time with its one day: counted on to the day from another (`on`), counted
 * back to it from a later one (`back`), or not at all (null).
 */
export declare function countLink(length: Claim, day: Claim): 'on' | 'back' | null;
