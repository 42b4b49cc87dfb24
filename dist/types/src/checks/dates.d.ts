import type { Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/**
 * Reports dates that no calendar has (`impossible-date`) or that do not fall on their weekday, for the rule named; those
 * of bylines too, and both ends of "from Friday 4 to Sunday 6 June".
 */
export declare function checkDates(ledger: Ledger, over: 'weekday' | 'impossible-date', ruleId: string, report: (found: Discrepancy) => void): void;
