import type { Claim } from '../../claims/index.js';
import { type Decimal } from '../../quantity/index.js';
/** A number as its digits stand on the page, without sign, currency and scale words. */
export interface Numeral {
    readonly value: Decimal;
    /** Power of ten of the last digit written: −1 for "53.0", 0 for "48,600". */
    readonly place: number;
    /** How many digits are written, trailing zeros included. */
    readonly digits: number;
}
/** The numeral of a claim's figure; null where it writes none, several, or zero. */
export declare function numeralOf({ reading }: Claim): Numeral | null;
