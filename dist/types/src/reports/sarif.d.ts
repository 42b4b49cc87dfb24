import type { CheckResult } from '../findings/index.js';
import type { ReportOptions } from './report.js';
/** SARIF 2.1.0 (OASIS standard with errata 01): one run; the other places of a finding are linked in its message. */
export declare function renderSarif(result: CheckResult, options: ReportOptions): string;
