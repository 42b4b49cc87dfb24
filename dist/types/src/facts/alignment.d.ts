import type { Claim } from '../claims/index.js';
import { type Quantity } from '../quantity/index.js';
import { type TablePowers } from './lifting.js';
import { type Pairs } from './pairs.js';
import type { Profiles } from './profile.js';
import type { Relation } from './relation.js';
import { type Settled } from './settling.js';
/** Whether of two figures that differ the one may simply be newer. */
type Supersedes = (a: Claim, b: Claim, x: Quantity, y: Quantity) => boolean;
/** All pairs of a story that were scored, and who is whose partner. */
export interface Scored {
    readonly pairs: Pairs;
    readonly settled: Settled;
}
/** Scores all candidate pairs of a story and settles who is whose partner. */
export declare function scoreClaims(profiles: Profiles, powers: TablePowers, relations: readonly Relation[], supersedes: Supersedes): Scored;
export {};
