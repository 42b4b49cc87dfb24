import { type Interval } from '../quantity/index.js';
/** Whether something holds for every reading of the figures, for some, or for none. */
export type Truth = 'always' | 'possible' | 'never';
/** Whether the comparison that mathjs names `fn` holds between a number of `a` and a number of `b`. */
export declare function truthOf(fn: string, a: Interval, b: Interval): Truth;
/** What holds of the opposite. */
export declare const flip: (truth: Truth) => Truth;
