import type { Claim } from '../claims/index.js';
import { type Verdict } from '../quantity/index.js';
import type { Profile } from './profile.js';
import { type Signals } from './weights.js';
/** Two claims held against each other. */
export interface Pairing {
    readonly a: Claim;
    readonly b: Claim;
    readonly verdict: Verdict;
    /** Log-odds from the words alone, and with what the values themselves say. */
    readonly context: number;
    readonly odds: number;
    /** Whether one slip of the pen parts their values. */
    readonly slip: boolean;
    /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
    readonly confidence: number;
    readonly signals: Signals;
}
/** Scores all candidate pairs and settles who is whose partner. */
export declare function alignClaims(profiles: readonly Profile[], judge: (a: Claim, b: Claim) => Verdict | null): Pairing[];
