import type { Relation } from '../relation.js';
/**
 * "212 guests and a crew of four, meaning that 155 …": what is taken several times is no less for that; "£900,000 for two
 * polls, or £5 for each elector" is for another thing.
 */
export declare function isTooSmall({ kind, terms }: Relation): boolean;
/** "Just 96 patients over 52 weeks", "2.2p at the half-year", "96 Ml/d have become 74 Ml/d": no figure for each of the other. */
export declare function isOfNoRate({ kind, terms }: Relation): boolean;
