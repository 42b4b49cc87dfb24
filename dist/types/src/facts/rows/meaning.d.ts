import { type Quantity } from '../../quantity/index.js';
/** Everything between two numbers, both included. */
export interface Stretch {
    readonly low: number;
    readonly high: number;
}
/** The size of a share in percent, as stated. */
export declare const percentOf: ({ kind, stated }: Quantity) => number;
/**
 * What a share in a text may be said of, in percent: percentages what rounds to them at one per cent or finer, fractions
 * what is near them, bounds what lies on their side and no more than half as far again.
 */
export declare function sharesMeant(quantity: Quantity): Stretch;
/** What a multiple in a text may be said of. */
export declare function multiplesMeant({ hedge, stated }: Quantity): Stretch;
