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
/** A term of a sum: exact figures whose last digits are one place coarser than the finest are taken at the finest. */
export declare function spreadOf(q: Quantity, finest: Decimal | null): Interval;
