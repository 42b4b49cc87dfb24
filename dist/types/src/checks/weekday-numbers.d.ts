import type { Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/**
 * Two days told by weekday and number, of which only the second may name its month: their weekdays must lie as far apart as
 * their numbers, and in a document with a date some month near it must have them.
 */
export declare function weekdayNumbers(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void;
