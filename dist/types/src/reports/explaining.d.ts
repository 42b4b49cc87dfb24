import type { AlignedPair, ExplainedFact, Finding } from '../findings/index.js';
import type { ReportOptions, RuleNote } from './report.js';
/** A rule for a person: its reason, what it says, texts that it reports and look-alikes that it lets pass. */
export declare function renderRuleText(rule: RuleNote, options: ReportOptions): string;
/**
 * A finding for a person: the sentences, the arithmetic step by step, why its figures are held to be one where that is what
 * it rests on, and why its rule exists where that is given.
 */
export declare function renderFindingText(finding: Finding, alignments: readonly AlignedPair[], rule: RuleNote | null, options: ReportOptions): string;
/** A fact for a person: its verdict, the sentences of its figures, and why they are held to be one. */
export declare function renderFactText(fact: ExplainedFact, options: ReportOptions): string;
/** The rules as a list: name, severity, and the reason clipped to the window. */
export declare function renderRuleList(rules: readonly RuleNote[], options: ReportOptions): string;
