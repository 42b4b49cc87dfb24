import type { Claim } from '../claims/index.js';
import { type Quantity } from '../quantity/index.js';
import { type TablePowers } from './lifting.js';
import { type Pairing } from './pairing.js';
import type { Profiles } from './profile.js';
import type { Relation } from './relation.js';
/** Whether of two figures that differ the one may simply be newer. */
type Supersedes = (a: Claim, b: Claim, x: Quantity, y: Quantity) => boolean;
/**
 * Scores all candidate pairs of a story and settles who is whose partner. Pairs that nothing is said of are left out; see
 * `keeping.ts`.
 */
export declare function alignClaims(profiles: Profiles, powers: TablePowers, relations: readonly Relation[], supersedes: Supersedes): Pairing[];
export {};
