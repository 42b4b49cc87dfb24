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
/** What `workOut` yields, worked out once: a relation is asked for it when it is made, held against others and judged. */
export declare function evaluate(relation: Relation): Evaluation | null;
/** Whether a relation that is only tried out holds. */
export declare const wouldHold: (relation: Relation) => boolean;
/** The same for one that doubles do not rule out. */
export declare const comesOut: (relation: Relation) => boolean;
