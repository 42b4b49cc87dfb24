import type { Claim } from '../../claims/index.js';
import type { EventRelation } from './date-relation.js';
import type { DateSet } from './stretches.js';
/**
 * The day that a document says it came out on, held against the day on which another reports that it did: "a progress report
 * published yesterday". The report must name the work by its sort or its publisher, and no other document of the set may be
 * meant. `mastheads` are the dates of bylines and the like.
 */
export declare function publicationRelations(set: DateSet, mastheads: readonly Claim[]): EventRelation[];
