import type { ExampledRule } from './rule.js';
export declare const rules: readonly ExampledRule[];
