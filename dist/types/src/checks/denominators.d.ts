import type { Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Reports amounts that are the same in two places, but for another span of time: "400 a day", "400 a week". */
export declare function checkDenominators(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void;
