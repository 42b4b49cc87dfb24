import { type Decimal } from './decimal.js';
import { type Interval } from './interval.js';
/** A number for readers: thousands grouped by commas, endless quotients cut to six significant digits ("55,000", "0.333333"). */
export declare function displayDecimal(value: Decimal): string;
/** A set of numbers for readers: "55,000", "45,000–55,000", "over 100", "100 or more", "under 5", "any number". */
export declare function displayInterval(value: Interval): string;
