import type { CheckResult } from '../findings/index.js';
import type { ReportOptions } from './report.js';
/** One line a finding, `path:line:col: severity message [rule]`, which editors and grep understand. */
export declare function renderCompact(result: CheckResult, options: ReportOptions): string;
