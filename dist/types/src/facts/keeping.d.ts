import { type Pairing } from './pairing.js';
import { type Pairs } from './pairs.js';
import type { Profile } from './profile.js';
/**
 * The pairs that the ledger keeps, with how sure each is: those that agree, those that may be spoken of, and those of
 * claims that may come into one fact by way of others.
 */
export declare function gatherKept(pairs: Pairs, profiles: readonly Profile[], confidence: Float64Array): Pairing[];
