import type { Term } from '../facts/index.js';
import type { Comparison, FunctionName, OperationName } from './functions.js';
/** A checked `assert`, as plain data: what it says, and the symbols without whose figures it says nothing. */
export interface Expression {
    readonly says: Assertion;
    readonly needs: readonly string[];
}
/** What holds or fails. */
export type Assertion = 
/** Each side against the next: "a < b < c" has three sides, and a comparison fewer. */
{
    readonly type: 'compare';
    readonly by: readonly Comparison[];
    readonly sides: readonly Computation[];
} | {
    readonly type: 'and' | 'or';
    readonly parts: readonly Assertion[];
} | {
    readonly type: 'not';
    readonly part: Assertion;
};
/** What comes to one number. */
export type Computation = {
    readonly type: 'number';
    readonly value: number;
} | {
    readonly type: 'figure';
    readonly symbol: string;
} | {
    readonly type: 'group';
    readonly inner: Computation;
} | {
    readonly type: 'operation';
    readonly name: OperationName;
    readonly parts: readonly Computation[];
} | {
    readonly type: 'function';
    readonly name: FunctionName;
    readonly parts: readonly (Computation | List)[];
};
/** An argument that stands for all figures of a symbol. */
export interface List {
    readonly type: 'list';
    readonly symbol: string;
}
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
