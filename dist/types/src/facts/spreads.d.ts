import { type Decimal, type Interval, type Quantity } from '../quantity/index.js';
import type { Term } from './relation.js';
/** A part written in plain digits at least as fine as the whole is taken as it stands: 15,000 of about 50,000. */
export declare const partSpread: (part: Quantity, whole: Quantity, spread: (q: Quantity) => Interval) => Interval;
/** Every value that a converted figure may have been rounded to. */
export declare function loosened(q: Quantity): Interval;
/** Every value that a multiple as written allows. */
export declare function narrowed(q: Quantity): Interval;
/** Every value that a percentage as written allows. */
export declare function nearTens(q: Quantity): Interval;
/** The finest place value among exact terms of a sum: figures given side by side share their precision. */
export declare function finestStep(terms: readonly Term[]): Decimal | null;
/** Every value that a whole allows: "about 1,900" is not said of parts that come to 1,720. */
export declare function wholeSpread(q: Quantity, finest: Decimal | null, place: Decimal | null): Interval;
/** The place value of the last digit that the text writes for a term, before its scale word; null where it writes none. */
export declare function placeOf({ claim, quantity }: Term): Decimal | null;
/**
 * A term of a sum: exact figures whose last digits are one place coarser than the finest are taken at the finest, and so are
 * noughts before a scale word ("€400 million" beside "€240 million"), down to the `place` of the last of them.
 */
export declare function spreadOf(q: Quantity, finest: Decimal | null, place?: Decimal | null): Interval;
