import type { Claim } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/**
 * The size of a change as its words limit it: "a little over 1,100" is not said of much more, "doubled" not of a half
 * more, "nearly tripled" not of twice, "more than doubled" not of four times.
 */
export declare function sizeSaid({ quantity, reading }: Claim): Quantity;
