import type { CheckResult } from '../findings/index.js';
/** Markdown for a step summary or a pull-request comment: totals, then each finding with its sentences and sums. */
export declare function renderMarkdown(result: CheckResult): string;
