import type { DateRelation, Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Reports what texts say of one kind about days, ages and lengths of time that the calendar does not bear out. */
export declare function checkDateRelations(ledger: Ledger, kind: DateRelation['kind'], ruleId: string, report: (found: Discrepancy) => void): void;
