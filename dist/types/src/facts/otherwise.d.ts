import type { Claim } from '../claims/index.js';
import type { Relation, Term } from './relation.js';
/**
 * Whether the figures of a relation that fails hold together in another way than they were read: "14,000 (7.0%) fewer than
 * a year earlier" is 7 % of a number that the sentence does not write. What a share is of, or what a rate is multiplied
 * with, may also be another figure of its document, counted by the same noun; `claims` are those of that document. Operands are
 * taken as written.
 */
export declare function holdsOtherwise(relation: Relation, target: Term, claims: readonly Claim[]): boolean;
