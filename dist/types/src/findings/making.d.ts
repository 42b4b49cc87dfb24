import type { Discrepancy } from '../checks/index.js';
import type { Ledger } from '../facts/index.js';
import type { Rule, RuleSeverity } from '../rules/index.js';
import type { Finding } from './finding.js';
import { type Profile } from './profile.js';
import { type Placed, type Suppression } from './suppressing.js';
/** Severities by rule id that a project sets, for all files or for some. */
export type Severities = Readonly<Record<string, RuleSeverity>>;
/** What decides which discrepancies are said, and how loudly. */
export interface FindingOptions {
    readonly profile: Profile;
    /** Replace the rules' own severities. */
    readonly severities: Severities;
    /** Severities for the files that `applies` accepts by path; a later entry wins over an earlier one. */
    readonly overrides?: readonly {
        readonly applies: (path: string) => boolean;
        readonly severities: Severities;
    }[];
    readonly suppress?: readonly Suppression[];
    /** Ids of findings that were accepted earlier. */
    readonly baseline?: ReadonlySet<string>;
}
/** A finding on its way into a set: what else the set says decides how it is called. */
export interface Unnamed {
    /** What the rule and the claims say; see `keyOf`. */
    readonly key: string;
    /** The document in which it is shown, by its place among those that were judged together. */
    readonly document: number;
    readonly finding: Omit<Finding, 'id'>;
}
/** What the documents of one story yield, as plain data. */
export interface StoryFindings {
    /** In the order of the documents. */
    readonly findings: readonly Unnamed[];
    readonly directives: readonly Placed[];
}
/**
 * Turns discrepancies into findings: graded by rule and profile, joined where they say the same, worded, named, silenced
 * where a directive, the config or the baseline accepts them, and sorted by path, place and rule. Discrepancies of rules
 * that are not among `rules` are dropped.
 */
export declare const makeFindings: (ledger: Ledger, discrepancies: readonly Discrepancy[], rules: readonly Rule[], options: FindingOptions) => Finding[];
/** The first half of `makeFindings`: all that the documents themselves decide, without what a set accepts. */
export declare function drawFindings(ledger: Ledger, discrepancies: readonly Discrepancy[], rules: readonly Rule[], options: FindingOptions): StoryFindings;
/** The second half of `makeFindings`, for what the stories of a set yielded: `document` is now the place in the set. */
export declare function nameFindings({ findings, directives }: StoryFindings, rules: readonly Rule[], options: FindingOptions): Finding[];
/** Orders findings by path (code units), place, rule, id. */
export declare function inReadingOrder(a: Finding, b: Finding): number;
