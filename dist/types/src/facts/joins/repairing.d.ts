import type { Relation } from '../relation.js';
/**
 * How likely it is by chance that one slip of the pen (one digit changed, two neighbours swapped) in one term would make a
 * failing sum or share hold: 0…1, the least over its terms; null where no such slip does. Only exact figures are tried.
 */
export declare function repairChance(relation: Relation): number | null;
/** What `repairChance` of a relation is no less than, told by the longest of its figures alone. */
export declare function leastRepairChance({ terms }: Relation): number;
