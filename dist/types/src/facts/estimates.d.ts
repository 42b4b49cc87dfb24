import type { Relation, Term } from './relation.js';
/**
 * Whether the terms of a relation are plainly too far from each other to be right, told by doubles: most of the figures
 * that are tried out are, and exact sums take many times as long. False wherever that is not plain.
 */
export declare const cannotHold: (relation: Relation) => boolean;
/**
 * Tries other figures in the place of one term, each an exact one of the same unit and precision: whether the relation
 * `cannotHold` with them. The other terms are turned into doubles once for all of them.
 */
export declare function trialOf(relation: Relation, term: Term): (figure: number) => boolean;
