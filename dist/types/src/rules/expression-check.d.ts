import type { Discrepancy } from '../checks/index.js';
import type { Ledger } from '../facts/index.js';
import type { Rule } from './rule.js';
/** Reports the relations of a rule's kind for which its expression cannot hold, whatever its figures may stand for. */
export declare function checkExpression(ledger: Ledger, rule: Rule, report: (found: Discrepancy) => void): void;
