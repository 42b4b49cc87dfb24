import { type Ledger, type RelationKind } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Reports the relations of one kind whose terms cannot all be right, for the rule named. */
export declare function checkRelations(ledger: Ledger, kind: RelationKind, ruleId: string, report: (found: Discrepancy) => void): void;
