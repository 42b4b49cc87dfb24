import type { Figure } from './figure.js';
import type { Place } from './grid.js';
import type { TableRelation } from './relation.js';
/** A relation with all that a verdict on it needs. */
export interface Assertion {
    readonly relation: TableRelation;
    /** The figures of the relation's terms, in their order. */
    readonly figures: readonly Figure[];
    /**
     * What each term would have to be for the relation to hold if all others are right; NaN where nothing would do. Empty
     * where it holds.
     */
    readonly needed: readonly number[];
    /** How far from `needed` each term may lie for rounding. Empty where the relation holds. */
    readonly slack: readonly number[];
    /** The formula with its numbers, and the clash: "120 + 130 = 250", "250 ≠ 260". */
    readonly steps: readonly string[];
}
/** A place as a key of maps. */
export declare const keyOf: (place: Place) => string;
