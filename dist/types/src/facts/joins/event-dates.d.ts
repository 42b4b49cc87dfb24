import type { Pairing } from '../pairing.js';
import type { EventRelation } from './date-relation.js';
import type { DateSet } from './stretches.js';
/**
 * Pairs of dates that different documents give for one event: those whose sentences are alike, and those that tell the
 * same event of the same name; they differ in their day, their month or their year only, and neither document gives the
 * other's date as well.
 */
export declare function eventRelations(set: DateSet, pairings: readonly Pairing[]): EventRelation[];
