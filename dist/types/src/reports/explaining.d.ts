import type { Finding } from '../findings/index.js';
import type { ReportOptions, RuleNote } from './report.js';
/** A rule for a person: its reason, what it says, texts that it reports and look-alikes that it lets pass. */
export declare function renderRuleText(rule: RuleNote, options: ReportOptions): string;
/** A finding for a person: the sentences, the arithmetic step by step, and why its rule exists where that is given. */
export declare function renderFindingText(finding: Finding, rule: RuleNote | null, options: ReportOptions): string;
/** The rules as a list: name, severity, and the reason clipped to the window. */
export declare function renderRuleList(rules: readonly RuleNote[], options: ReportOptions): string;
