import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * What is left of a whole told before it, with all parts between: "Friday's triage went through 54 bugs. We closed 19, moved 23
 * and left the last 12." Told only where one figure before can be the whole and everything of its kind from there on is a part.
 */
export declare function exhaustions(surroundings: Surroundings): Relation[];
