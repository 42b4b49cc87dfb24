import type { Discrepancy } from '../checks/index.js';
/**
 * Fills a rule's template: `{actual}` and `{expected}`, the check's own values, and roles, which read as the figures
 * in that role are written ("70, 40 and 12").
 */
export declare function wordMessage(template: string, discrepancy: Discrepancy): string;
