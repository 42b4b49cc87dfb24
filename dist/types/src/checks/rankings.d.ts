import { type Ledger, type RankingFault } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
export type RankingForm = RankingFault['form'];
/** Reports the statements of one form that put things in an order which their figures do not bear out, for the rule named. */
export declare function checkRankings(ledger: Ledger, form: RankingForm, ruleId: string, report: (found: Discrepancy) => void): void;
