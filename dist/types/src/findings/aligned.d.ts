import { type Fact, type Ledger, type Reasons } from '../facts/index.js';
import type { Verdict } from '../quantity/index.js';
import type { Rule } from '../rules/index.js';
import type { Finding, Location } from './finding.js';
import type { TableFact } from './result.js';
/** Two figures that were held to be one, and why. */
export interface AlignedPair {
    /** In the order of their documents. */
    readonly figures: readonly [Location, Location];
    readonly verdict: Verdict;
    /** 0…1: how sure it is that the two are one figure. */
    readonly confidence: number;
    /** Null where something else than the likeness of their words holds the two against each other. */
    readonly reasons: Reasons | null;
}
/** A row of the consistency table with why its figures are one. */
export interface ExplainedFact extends TableFact {
    readonly alignments: readonly AlignedPair[];
}
/** Whether what a rule finds rests on figures being held to be one: not so for sums and for cells that a text quotes. */
export declare const restsOnAlignment: ({ kind, over }: Pick<Rule, "kind" | "over">) => boolean;
/** The pairs among the figures of a finding that were aligned; `ledger` is that of their story. */
export declare function pairsBehind(finding: Finding, ledger: Ledger): AlignedPair[];
/** A fact as its row of the table shows it, and why each pair of its figures was aligned. */
export declare const explainedFact: (row: TableFact, { pairings }: Fact, ledger: Ledger) => ExplainedFact;
