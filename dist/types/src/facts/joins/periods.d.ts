import { type Decimal, type Quantity } from '../../quantity/index.js';
/** How many of one thing there are in another: most likely, at least and at most. */
export type Factors = readonly [usual: Decimal, least: Decimal, most: Decimal];
/** How many of a period lie in a longer one, by their codes; null where the second is no longer one, or either is no period. */
export declare function factorsIn(small: string, large: string): Factors | null;
/** A count of periods as a figure: most likely `usual`, anything from `low` to `high`. */
export declare const countOf: (usual: Decimal, low: Decimal, high: Decimal) => Quantity;
