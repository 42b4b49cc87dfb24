import type { MathNode } from 'mathjs';
import { type Expression, type ExpressionSymbol } from './expression.js';
/** Checks a tree of mathjs against the whitelist and keeps what it says. Throws ExpressionError. */
export declare function checkTree(tree: MathNode, source: string, symbols: readonly ExpressionSymbol[]): Expression;
