import type { Relation, Term } from '../facts/index.js';
import { type Decimal } from '../quantity/index.js';
/** The sum that a relation asserts, done with the figures as written. */
export interface WorkedOut {
    /** What the other terms come to, in the target's unit; quotients are kept to one digit more than the target has. */
    readonly value: Decimal;
    /** "10,000 + 45,000", "(455 − 412) ÷ 412". */
    readonly formula: string;
}
/** A figure as written. */
export declare const textOf: (term: Term) => string;
/** Does a relation's sum for its target, hedges and rounding left aside; null where the terms do not fit together. */
export declare function workOut(relation: Relation, target: Term): WorkedOut | null;
/**
 * A computed value worded as the figure that it is held against: "$12.5 million" beside "$13 million", "22.5%" beside
 * "35%". Where the figure is hedged, a range or in words, the plain number.
 */
export declare function wordedLike(value: Decimal, target: Term): string;
/** The sum and what it is held against, as steps for a reader. */
export declare function stepsOf({ value, formula }: WorkedOut, target: Term): readonly string[];
