import type { Surroundings } from '../joins/surroundings.js';
import type { Relation } from '../relation.js';
/** Lists of figures of one kind held against their wholes: those that words or places tie to them, those told before, and their averages. */
export declare function listRelations(surroundings: Surroundings): Relation[];
