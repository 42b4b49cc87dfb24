import type { CheckResult } from '../findings/index.js';
/** GitHub workflow commands, the worst first, one annotation a finding, and a line of totals for the log. */
export declare function renderGithub(result: CheckResult): string;
