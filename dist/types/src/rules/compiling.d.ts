import { type Expression, type ExpressionSymbol } from './expression.js';
/**
 * Compiles an assertion over intervals: `==` holds where both sides can be equal, `<=` where it can hold, and so on; a rule
 * fails only where no reading of the figures lets it hold. mathjs reads the text (loaded at the first call); nothing of it
 * runs: what the tree says is checked against a whitelist and kept as plain data. Throws ExpressionError.
 */
export declare function compileExpression(text: string, symbols: readonly ExpressionSymbol[]): Promise<Expression>;
