import type { Claim } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/** What a year brings is a whole beside what it brings in a year; a limit is taken at its end. */
export declare function asWhole(quantity: Quantity): Quantity;
/** What one figure is of another in percent, as written; null where they do not go together or are the same. */
export declare function shareBetween(part: Claim, whole: Claim): number | null;
