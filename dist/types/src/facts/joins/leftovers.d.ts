import { type Claim } from '../../claims/index.js';
/** Two figures that tell the same thing of one story differently. */
export interface Rival {
    readonly head: Claim;
    readonly stated: Claim;
    readonly confidence: number;
}
/**
 * Two passages of different documents that have figures in common tell of one thing; where each has one more of a kind and
 * both count the same, that one was meant to be the same too: "seven institutes" beside "partners: 11 institutes", both on a
 * mirror of 6.5 m at 2,635 m. Figures that the other document writes somewhere stand.
 */
export declare function leftovers(claims: readonly Claim[]): Rival[];
