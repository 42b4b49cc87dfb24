import { type Measured } from './measured.js';
import type { Profile } from './profile.js';
import { type Spread } from './spread.js';
/** Writes into `row` what speaks for and against two claims of one dimension being about the same figure; values play no part. */
export declare function measure(a: Spread, b: Profile, row: Measured): void;
