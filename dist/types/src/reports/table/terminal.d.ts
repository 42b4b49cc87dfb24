import type { ConsistencyTable } from '../../findings/index.js';
import type { ReportOptions } from '../report.js';
/**
 * The consistency table for a terminal: one row a fact, one short-headed column a source, a legend above. Where the
 * sources do not fit side by side, each fact becomes a short list instead.
 */
export declare function renderTerminalTable(table: ConsistencyTable, options: ReportOptions): string;
