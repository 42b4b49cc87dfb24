import type { Term } from '../facts/index.js';
import type { Outcome } from './evaluation.js';
/** A compiled `assert`: what it gives for the terms of each symbol; null where a symbol that it needs has no term. */
export type Expression = (terms: Terms) => Outcome | null;
/** The terms that play each symbol's role. */
export type Terms = ReadonlyMap<string, readonly Term[]>;
/** A name that an expression may use; `many` where it stands for a list of figures ("parts"). */
export interface ExpressionSymbol {
    readonly name: string;
    readonly many: boolean;
}
/** An expression that is refused; `offset` is where in its text. */
export declare class ExpressionError extends Error {
    readonly name = "ExpressionError";
    readonly offset: number;
    constructor(message: string, offset: number);
}
