import type { CheckResult } from '../findings/index.js';
/** A GitLab Code Quality report: one entry a finding that has a place; the finding's id is the fingerprint. */
export declare function renderGitlab(result: CheckResult): string;
