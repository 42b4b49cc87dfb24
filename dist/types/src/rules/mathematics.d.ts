import type { MathNode } from 'mathjs';
/** The syntax tree of an expression. Throws ExpressionError with the offset of the fault. */
export declare function parseMath(text: string): MathNode;
