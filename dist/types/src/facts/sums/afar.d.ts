import { type Surroundings } from '../joins/surroundings.js';
import type { Relation } from '../relation.js';
import type { List } from './lists.js';
/**
 * Figures listed side by side whose whole a sentence before them gives ("31,200 voted. There were 22,464 votes for it and
 * 8,736 against."). Only what one telling slip of the pen keeps from its whole is given; where they come to any figure of the
 * set nothing is. `lists` are those of sentence `i`.
 */
export declare function listAfar(lists: readonly List[], i: number, surroundings: Surroundings): Relation | null;
