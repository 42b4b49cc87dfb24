import type { Ledger } from '../facts/index.js';
import type { Discrepancy } from './discrepancy.js';
/** Which statements an agreement rule holds against each other. */
export type AgreementScope = 'across' | 'copies' | 'within' | 'headline';
/** Reports the pairs of claims about one fact whose figures cannot both be right, for the rule with this scope. */
export declare function checkAgreement(ledger: Ledger, scope: AgreementScope, ruleId: string, report: (found: Discrepancy) => void): void;
