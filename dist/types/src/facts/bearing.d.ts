import type { Claim } from '../claims/index.js';
import type { Relation } from './relation.js';
/** What the relations of the texts say of single figures. */
export interface Bearing {
    /** Whether a sum that the texts give comes out with the claim's figure: then it is hardly one that was changed. */
    holds(claim: Claim): boolean;
    /** Whether a sum that does not come out with the claim's figure does with the rival's. */
    mends(claim: Claim, rival: Claim): boolean;
}
export declare function bearingOf(relations: readonly Relation[]): Bearing;
