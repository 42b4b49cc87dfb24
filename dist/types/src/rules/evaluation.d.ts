import type { MathNode } from 'mathjs';
import { type Expression, type ExpressionSymbol } from './expression.js';
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
/** Checks a tree against the whitelist and turns it into a closure. Throws ExpressionError. */
export declare function compileTree(tree: MathNode, source: string, symbols: readonly ExpressionSymbol[]): Expression;
