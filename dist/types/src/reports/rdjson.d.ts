import type { CheckResult } from '../findings/index.js';
import type { ReportOptions } from './report.js';
/**
 * The Reviewdog Diagnostic Format. Its columns count UTF-8 bytes, which needs the text of the files
 * (`options.sourceText`); for a file without one the columns count UTF-16 units, the same in plain ASCII lines.
 */
export declare function renderRdjson(result: CheckResult, options: ReportOptions): string;
