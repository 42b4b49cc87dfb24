import { type Decimal } from '../quantity/index.js';
/**
 * How `actual` may have come about where `expected` was meant, in words for a report: digits swapped, changed, dropped or
 * doubled, a power of ten; null where no slip of the keyboard explains it. Both are in the same unit; signs do not count.
 */
export declare function causeOf(expected: Decimal, actual: Decimal): string | null;
/**
 * Whether a change between two percentages was given in the wrong unit: "percent" where the difference in percentage
 * points was worked out, or the other way round. `by` is the size of the change as written, `step` the place value of its
 * last digit; null where it fits neither.
 */
export declare function pointsForPercent(from: Decimal, to: Decimal, by: Decimal, step: Decimal): 'points' | 'percent' | null;
/** A pair of terms that would make a sum right if their figures changed places; values in reading order. */
export interface Swap {
    readonly first: number;
    readonly second: number;
}
/**
 * The one pair of figures of two sums that explains both faults: with them swapped each list adds up to its whole. Null
 * where none or several pairs do, or where a list adds up already.
 */
export declare function swappedPair(a: {
    readonly parts: readonly Decimal[];
    readonly whole: Decimal;
}, b: {
    readonly parts: readonly Decimal[];
    readonly whole: Decimal;
}): Swap | null;
