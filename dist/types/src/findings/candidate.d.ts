import type { Discrepancy } from '../checks/index.js';
import type { Rule } from '../rules/index.js';
/** A discrepancy on its way to a finding, with the rule that it breaks. */
export interface Candidate {
    readonly rule: Rule;
    /** Position of the rule in the packs: of two equally sure findings the earlier rule's stands. */
    readonly rank: number;
    /** As reported by the check; names the finding, so that a further source does not rename it. */
    readonly base: Discrepancy;
    /** With what the filters joined to it. */
    readonly discrepancy: Discrepancy;
}
/** Surest first, then by rule, then by where the first claim stands. */
export declare function bySureness(a: Candidate, b: Candidate): number;
/** The indices of the claims involved. */
export declare const claimsOf: (candidate: Candidate) => ReadonlySet<number>;
