import type { Ledger } from '../../facts/index.js';
import type { Discrepancy } from '../discrepancy.js';
/**
 * Reports lengths of time that do not fit the range they stand right behind: "from 3 to 9 May, nine days". Days may be
 * counted with both ends or without; clock times are held in minutes.
 */
export declare function checkSpans(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void;
