import type { Claim } from '../claims/index.js';
import type { Fact, Ledger } from '../facts/index.js';
import type { ConsistencyTable, FactVerdict } from './result.js';
/** The consistency table of a ledger: one row a fact that counts or measures something, what differs first. */
export declare function makeTable(ledger: Ledger): ConsistencyTable;
/** How two claims of one fact stand to each other as the table shows it: an unsure conflict is none. */
export declare function verdictBetween(a: Claim, b: Claim, fact: Fact, ledger: Ledger): FactVerdict;
