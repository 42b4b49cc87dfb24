import type { Claim } from '../../claims/index.js';
import type { Quantity } from '../../quantity/index.js';
/** A figure per something: its plain quantity, and what it is counted per ("1" for each). */
export interface Rate {
    readonly claim: Claim;
    readonly quantity: Quantity;
    readonly per: string;
}
/** A rate as a plain quantity and its denominator: "£40 per ticket", "57 km/h", "25 tonnes each"; null for other figures. */
export declare function rateOf(claim: Claim): Rate | null;
