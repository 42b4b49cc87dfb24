import { type Decimal } from './decimal.js';
/** A set of numbers between two ends; null is an unbounded end (always open). */
export interface Interval {
    readonly low: Decimal | null;
    readonly high: Decimal | null;
    readonly lowOpen: boolean;
    readonly highOpen: boolean;
}
/** Exactly one number. */
export declare const point: (value: Decimal) => Interval;
/** All numbers from low to high; half-open by choice. Ends given in the wrong order are swapped. */
export declare function between(low: Decimal, high: Decimal, lowOpen?: boolean, highOpen?: boolean): Interval;
/** All numbers above `low`. */
export declare const above: (low: Decimal, open: boolean) => Interval;
/** All numbers below `high`. */
export declare const below: (high: Decimal, open: boolean) => Interval;
/** Every number. */
export declare const everything: Interval;
export declare const isPoint: (a: Interval) => boolean;
export declare function contains(a: Interval, value: Decimal): boolean;
/** Whether the two share at least one number: "can they be equal?" */
export declare function meets(a: Interval, b: Interval): boolean;
/** Whether every number of `inner` lies in `outer`. */
export declare function encloses(outer: Interval, inner: Interval): boolean;
/** The distance between two intervals that do not meet; zero where they do or touch. */
export declare function gap(a: Interval, b: Interval): Decimal;
export declare const negateInterval: (a: Interval) => Interval;
export declare const addIntervals: (a: Interval, b: Interval) => Interval;
export declare const subtractIntervals: (a: Interval, b: Interval) => Interval;
/** All products of a number of `a` and a number of `b`. */
export declare function multiplyIntervals(a: Interval, b: Interval): Interval;
/** All quotients of a number of `a` by a number of `b`; everything where `b` holds or touches zero on both sides. */
export declare function divideIntervals(a: Interval, b: Interval): Interval;
/** Interval notation: "[1.15, 1.25)", "(100, ∞)"; a point prints as its number. */
export declare function printInterval(a: Interval): string;
