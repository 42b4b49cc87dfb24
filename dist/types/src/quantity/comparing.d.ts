import { type Decimal } from './decimal.js';
import { type Interval } from './interval.js';
import type { Quantity } from './quantity.js';
/** How two statements of one fact stand to each other, from best to worst. */
export type Verdict = 'agree' | 'agree-by-rounding' | 'compatible' | 'superseded' | 'conflict';
/**
 * Compares two figures of one fact in the same unit (convert first): `agree` where the numbers as written are equal and
 * neither is qualified differently, `agree-by-rounding` where the coarser is a legitimate rounding of the finer,
 * `compatible` where a bound or approximation of one holds the other, else `conflict`. Symmetric.
 */
export declare function compareQuantities(a: Quantity, b: Quantity): Exclude<Verdict, 'superseded'>;
/** Whether the coarser figure is what the finer one rounds to at the coarser one's own significant digits. */
export declare function roundsTo(coarse: Quantity, fine: Quantity): boolean;
/**
 * Every value that the figure as written can stand for when another source is more precise: exact figures are widened
 * to all that rounds to them at their own significant digits, plain fractions by 4 %.
 */
export declare function widened(q: Quantity): Interval;
/** Whether `value` is one that the figure as written allows, counting what rounds to it. */
export declare const allows: (q: Quantity, value: Decimal) => boolean;
