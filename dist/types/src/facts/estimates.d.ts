import { type Quantity } from '../quantity/index.js';
import type { Relation, Term } from './relation.js';
/**
 * Whether the terms of a relation are plainly too far from each other to be right, told by doubles: most of the figures
 * that are tried out are, and exact sums take many times as long. False wherever that is not plain.
 */
export declare const cannotHold: (relation: Relation) => boolean;
/**
 * Tries other figures in the place of one term, each an exact one of the same unit and precision: whether the relation
 * `cannotHold` with them, even if its target were `tolerance` of its size off. The other terms are turned into doubles, and
 * told apart by their roles, once for all figures.
 */
export declare function trialOf(relation: Relation, term: Term, tolerance?: number): (figure: number) => boolean;
/** The same for a term that is multiplied by a positive factor. */
export declare function scaledTrialOf(relation: Relation, term: Term): (factor: number) => boolean;
/**
 * Tries wholes of which `part` is said to be `share`: whether a whole is plainly none that both may be of. Told only where
 * part and whole are in one unit.
 */
export declare function wrongWholes(part: Quantity, share: Quantity): (whole: Quantity) => boolean;
/**
 * Everything that the other terms of a sum or share leave for one, by doubles, and all figures that round to it at its
 * precision; everything where their units differ or the relation is of another kind.
 */
export declare function rangeFor(relation: Relation, term: Term): readonly [low: number, high: number];
/** Whether a figure as written plainly does not stand for a number that is given as a double. */
export declare const cannotBe: (quantity: Quantity, size: number) => boolean;
