import type { CheckResult } from '../findings/index.js';
/**
 * JUnit XML as Jenkins reads it: one suite a document, one case a finding. Errors and warnings fail; notes pass and
 * carry their text; a document without findings has one case that passes.
 */
export declare function renderJunit(result: CheckResult): string;
