import { type Interval } from '../quantity/index.js';
import type { Relation, RelationKind, Term } from './relation.js';
/** What a relation's other terms say its target must be. */
export interface Evaluation {
    /** The term that the formula gives. */
    readonly target: Term;
    /** Every value that the others allow, in the target's unit. */
    readonly expected: Interval;
    /** Every value that the target as written allows. */
    readonly actual: Interval;
    /** Whether the two can be equal. */
    readonly holds: boolean;
}
/** The role that each kind's formula yields. */
export declare const targetRole: Readonly<Record<RelationKind, string>>;
/** Works out a relation on intervals; null where its terms do not fit together (units, missing roles, division by zero). */
export declare function evaluate(relation: Relation): Evaluation | null;
