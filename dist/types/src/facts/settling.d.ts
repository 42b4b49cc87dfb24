import type { Bearing } from './bearing.js';
import { type Pairs } from './pairs.js';
import type { Profile } from './profile.js';
/**
 * How sure each pair is to be about one figure: conflicts are held against the agreeing partners that their claims have,
 * and only mutual best ones stand.
 */
export declare function settle(pairs: Pairs, profiles: readonly Profile[], bearing: Bearing): Float64Array;
