import { type Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Reports figures that a table gives for another row than the one that their sentence names. */
export declare function checkMisplaced(ledger: Ledger, ruleId: string, report: (found: Discrepancy) => void): void;
