import type { ConsistencyTable } from '../../findings/index.js';
import type { ReportOptions } from '../report.js';
/** The table as a pipe table with a legend of the sources, what differs first. */
export declare function renderMarkdownTable(table: ConsistencyTable, options: ReportOptions): string;
