import type { CheckResult } from '../../findings/index.js';
import type { RuleNote } from '../report.js';
/** The section of findings, the worst first; each has a permalink `#f-<id>`. */
export declare function findingsSection(result: CheckResult, rules: readonly RuleNote[]): string;
