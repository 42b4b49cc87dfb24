import type { Decimal } from './decimal.js';
import type { Interval } from './interval.js';
export type QuantityKind = 'money' | 'count' | 'percent' | 'percentage-points' | 'basis-points' | 'ratio' | 'multiple' | 'ordinal' | 'measure' | 'duration' | 'age' | 'date' | 'time';
export type Hedge = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'nearly' | 'range';
export type Direction = 'up' | 'down';
/** The number as written, scale applied, before hedging and rounding. */
export type Stated = {
    readonly kind: 'decimal';
    readonly value: Decimal;
} | {
    readonly kind: 'fraction';
    readonly numerator: Decimal;
    readonly denominator: Decimal;
} | {
    readonly kind: 'range';
    readonly low: Decimal;
    readonly high: Decimal;
};
/**
 * A day, period or clock time. Day numbers count days since 1970-01-01 (proleptic Gregorian); `from` and `to` are
 * inclusive and null where the text leaves the year open. Clock times are minutes since midnight.
 */
export interface Moment {
    /** EDTF (ISO 8601-2) text: "2022-12-23", "2022-12", "XXXX-12-23", "2022-12-23/2022-12-27". */
    readonly edtf: string;
    readonly from: number | null;
    readonly to: number | null;
    /** 0 = Monday … 6 = Sunday, where the text names one. */
    readonly weekday: number | null;
    readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'period' | 'time';
    /** Whether the words were relative ("last month") and resolved against the document's date. */
    readonly relative: boolean;
    readonly minutes: number | null;
    /** The day, month (1–12) and year as far as the text names them. */
    readonly day: number | null;
    readonly month: number | null;
    readonly year: number | null;
}
/** One figure in canonical form: what the contract's JSON `Quantity` is printed from. */
export interface Quantity {
    readonly kind: QuantityKind;
    /** Every number that the words allow, rounding and hedge applied, in `unit`. */
    readonly value: Interval;
    readonly stated: Stated;
    /** Place value of the last significant digit as written, scale applied ("1.2bn" → 10^8, "50,000" → 10^4, "45" → 1). */
    readonly step: Decimal;
    /** Whether the digits as written claim to be rounded to `step` (decimals and scaled figures do, plain integers do not). */
    readonly rounded: boolean;
    readonly hedge: Hedge;
    /** ISO 4217, UCUM, "%", "pp", "bp", the lemma of the counted noun, or "1". */
    readonly unit: string;
    /** The denominator of a rate, in the same codes; null where the figure is no rate. */
    readonly per: string | null;
    /** Set where the figure is an increase or decrease of this size rather than a level. */
    readonly change: Direction | null;
    /** What is counted or measured, as written; null where the text names nothing. */
    readonly of: string | null;
    /** Set for kinds `date` and `time` only. */
    readonly moment: Moment | null;
}
