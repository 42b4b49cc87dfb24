import { type Decimal } from './decimal.js';
import { type Interval } from './interval.js';
import type { Hedge, Quantity, Stated } from './quantity.js';
/** Half the place value of the last digit: how far rounding may have moved a figure. */
export declare const halfStep: (step: Decimal) => Decimal;
/** All values that round to `value` at `step` (half up): [value − step/2, value + step/2). */
export declare function roundingInterval(value: Decimal, step: Decimal): Interval;
/**
 * What a figure with a hedge allows. `value` is the number as written, `step` the place value of its last significant
 * digit, `rounded` whether its digits claim to be rounded. "nearly 50,000" is (45,000, 50,000); "about" widens by 2.5 to
 * 10 % as the digits are many or few, and by at least half a rounding step; `digits` are those that are written, where
 * they are not those of the number ("about a third").
 */
export declare function hedgedInterval(value: Decimal, step: Decimal, rounded: boolean, hedge: Hedge, digits?: number): Interval;
/** The number as written as one decimal: the middle of a range, the quotient of a fraction to 34 digits. */
export declare function nominal(stated: Stated): Decimal;
/** The number as written as a double, for comparing and for screening. */
export declare const sizeOf: ({ stated }: Pick<Quantity, "stated">) => number;
