import type { Claim } from '../claims/index.js';
import { type Quantity, type Verdict } from '../quantity/index.js';
import { type TablePowers } from './lifting.js';
import type { Profile } from './profile.js';
import { type Evidence, type Signals } from './weights.js';
/** Two claims held against each other. */
export interface Pairing {
    readonly a: Claim;
    readonly b: Claim;
    readonly verdict: Verdict;
    /** Log-odds from the words alone, and with what the values themselves say. */
    readonly context: number;
    readonly odds: number;
    /** Log-odds from the values: equal digits, a slip of the pen, far apart. */
    readonly value: number;
    /** Whether a scale word alone parts the two figures. */
    readonly scaleWord: boolean;
    /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
    readonly confidence: number;
    readonly signals: Signals;
    /** What was weighed beside the words; null for pairs whose figures agree. */
    readonly evidence: Evidence | null;
}
/** Scores all candidate pairs and settles who is whose partner. */
export declare function alignClaims(profiles: readonly Profile[], powers: TablePowers, judge: (a: Claim, b: Claim, x: Quantity, y: Quantity) => Verdict | null): Pairing[];
/** Two claims that cannot both be right for another reason than the likeness of their words. */
export declare const conflictOf: (a: Claim, b: Claim, confidence: number) => Pairing;
