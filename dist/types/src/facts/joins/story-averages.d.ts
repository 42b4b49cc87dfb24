import type { Claim } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { ClassOf, Divisor } from './divisors.js';
import type { Rate } from './rate.js';
/** Looks up totals that stand apart from an average of them. */
export interface TotalsOf {
    /** Cells beside a count in the last row of its table: "All farms | 4,500 | 243,000". */
    readonly inRowOf: (count: Claim) => readonly Claim[];
    /** Figures of the average's document that stand with the word for the thing that it is for: "Fares, passengers | 28.8". */
    readonly besideThing: (rate: Rate) => readonly Claim[];
    /** Amounts of an average's document in its unit. */
    readonly ofUnit: (rate: Rate) => readonly Claim[];
    /** Figures of the set that count the very thing that an average counts. */
    readonly named: (rate: Rate) => readonly Claim[];
}
/** Whether a count is no cell of a row for one thing among others. */
export declare const isOfAll: ({ term: { claim } }: Divisor) => boolean;
/** Prepares the look-up of totals among the claims of a story. */
export declare function totalsIn(claims: readonly Claim[], classOf: ClassOf): TotalsOf;
/**
 * An average that words call one, held against totals and counts that words tie to it wherever they stand: its own total
 * and a count of the thing that it is for, the two in the row of a table that sums it up, figures of the very things that it
 * names, or an amount of its document beside the one count of its sentence. Told where one telling slip parts it from what the nearest sort of these comes to; null where any bears it out.
 */
export declare function storyAverage(rate: Rate, near: readonly Claim[], divisors: readonly Divisor[], totalsOf: TotalsOf): Relation | null;
