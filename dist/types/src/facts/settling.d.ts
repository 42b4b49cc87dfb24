import type { Pairing } from './alignment.js';
import type { Profile } from './profile.js';
/** Holds conflicts against the agreeing partners that their claims have, and keeps only mutual best ones. */
export declare function settle(pairings: readonly Pairing[], profiles: readonly Profile[]): Pairing[];
