import { type Ledger, type TableFaultKind } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Reports the faults of one kind in the tables of the documents, for the rule named. */
export declare function checkTables(ledger: Ledger, kind: TableFaultKind, ruleId: string, report: (found: Discrepancy) => void): void;
