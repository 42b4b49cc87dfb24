import { type Measured } from './measured.js';
import type { Profile } from './profile.js';
import type { Spread } from './spread.js';
/**
 * Measures how much of the two heads of the cell among the two, the one laid out before the other, the other claim has, and
 * how many figures of its row and column the other's sentence.
 */
export declare function measureHeads(a: Spread, b: Profile, row: Measured): void;
