import type { CheckResult } from '../findings/index.js';
/** Checkstyle XML: one `file` a document with findings, one `error` a finding; severities are Checkstyle's own words. */
export declare function renderCheckstyle(result: CheckResult): string;
