import type { Claim } from '../claims/index.js';
import type { Ledger } from '../facts/index.js';
import type { Moment } from '../quantity/index.js';
/** A date of a table with the weekday in the cell beside it. */
export interface Beside {
    readonly claim: Claim;
    readonly moment: Moment;
}
/**
 * The dates of each table that have a weekday in the cell beside them and no other date in their row: "| Friday | 12 June |".
 * Dates that bear a weekday themselves are left out.
 */
export declare function weekdaysBeside({ claims, documents }: Ledger): Beside[][];
