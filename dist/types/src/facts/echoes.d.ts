import type { Bonds } from './bonds.js';
import { type Pairs } from './pairs.js';
import type { Profile } from './profile.js';
/** In how many documents other than the rival's a claim's very figure stands again. */
export declare function echoesIn(profiles: readonly Profile[]): (claim: Profile, rival: Profile) => number;
/** Share of the claims of the shorter of two claims' documents that have an agreeing partner in the other. */
export declare function overlapsIn(pairs: Pairs, bonds: Bonds, odds: Float64Array): (a: number, b: number) => number;
/** For each claim how many figures of its dimension its sentence holds; 1 for cells. */
export declare function siblingsIn(profiles: readonly Profile[]): Int32Array;
