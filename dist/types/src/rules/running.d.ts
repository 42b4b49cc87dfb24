import { type Discrepancy } from '../checks/index.js';
import type { Ledger } from '../facts/index.js';
import { type HouseFacts } from './house-facts.js';
import type { Rule } from './rule.js';
/**
 * Holds every rule against the ledger, in the order of the rules, and the ledger against what the project has pinned down.
 * Which of the discrepancies are said is not decided here.
 */
export declare function findDiscrepancies(ledger: Ledger, rules: readonly Rule[], house?: HouseFacts): Discrepancy[];
