import type { Expression, Terms } from './expression.js';
import { type Truth } from './truth.js';
/** What an assertion gives for one set of terms. */
export interface Outcome {
    readonly truth: Truth;
    /** The comparison that decides, right side then left, where there is one. */
    readonly expected: string | null;
    readonly actual: string | null;
    /** The arithmetic, one line a step. */
    readonly steps: readonly string[];
}
/** What an expression gives for the terms of each symbol; null where a symbol that it needs has no term. */
export declare const outcomeOf: ({ says, needs }: Expression, terms: Terms) => Outcome | null;
