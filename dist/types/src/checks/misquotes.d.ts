import { type Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Reports figures of running text that a slip of the pen parts from the table cell which their words name. */
export declare function checkMisquotes(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void;
