import type { CheckResult, Finding } from '../findings/index.js';
import type { RuleNote } from './report.js';
/** The findings as the versioned JSON that scripts rely on (`schema/tieout-findings.schema.json`). */
export declare function renderJson(result: CheckResult): string;
/** The value that `renderJson` prints. */
export declare function resultJson(result: CheckResult): object;
/** The five counts, in their printed order. */
export declare function summaryJson({ summary }: CheckResult): object;
/** One finding as JSON; what it does not have is left out rather than null. */
export declare function findingJson(finding: Finding): object;
/** The rules as versioned JSON, without their examples. */
export declare const rulesJson: (notes: readonly RuleNote[]) => object;
