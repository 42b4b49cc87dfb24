import type { Claim } from '../claims/index.js';
import { type Pairing } from './pairing.js';
/** Claims about the same figure. */
export interface Fact {
    /** Stable name from the normalised subject, eight hex digits. */
    readonly id: string;
    readonly label: string;
    /** In document order; at least one. */
    readonly claims: readonly Claim[];
    /** The pairings between its claims. */
    readonly pairings: readonly Pairing[];
}
/** Groups claims into facts: surest pairs first, never two claims of one document that differ from each other. */
export declare function groupFacts(claims: readonly Claim[], pairings: readonly Pairing[]): Fact[];
