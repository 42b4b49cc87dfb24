import type { CheckResult, ConsistencyTable } from '../../findings/index.js';
import type { ReportOptions } from '../report.js';
/** The consistency table as one self-contained page, below the findings where `options.check` gives them. */
export declare function renderHtmlTable(table: ConsistencyTable, options: ReportOptions): string;
/** The findings as one self-contained page, above the table where `options.table` gives it. */
export declare function renderHtmlFindings(result: CheckResult, options: ReportOptions): string;
