import type { Pairing } from '../pairing.js';
import type { EventRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Pairs of dates that different documents give for one event: those whose claims are held to be one fact, and those that
 * tell it alike (`likeEvents`); they differ in their day, their month or their year only, and neither document gives the
 * other's date as well.
 */
export declare function eventRelations(set: DateSet, pairings: readonly Pairing[]): EventRelation[];
