import { type Quantity } from '../quantity/index.js';
/** What two unequal values say themselves. */
export interface Difference {
    /**
     * Log-odds that they are one figure: one slip of the pen between them speaks for it, and so does a bound that its figure
     * lies just outside of, the less likely that is by chance.
     */
    readonly odds: number;
    /** Whether the digits are the same and the power of ten between them is one that scale words make. */
    readonly scaleWord: boolean;
}
/** What two values say that differ; `y` is `b` in the unit of `a`. */
export declare function differenceOf(a: Quantity, b: Quantity, y: Quantity): Difference;
