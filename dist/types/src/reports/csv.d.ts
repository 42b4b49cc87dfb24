import type { CheckResult } from '../findings/index.js';
/** One record a finding with a head record, fields as RFC 4180 quotes them, lines ended by LF. */
export declare function renderCsv(result: CheckResult): string;
/** Records as CSV text. */
export declare function csvText(records: readonly (readonly string[])[]): string;
