import type { Claim } from '../claims/index.js';
import type { Relation, Term } from './relation.js';
/** The figures of a document that others may be tried in the place of. */
export interface Others {
    readonly all: readonly Claim[];
    /** Those of the same sentence or cell. */
    readonly beside: (place: Place) => readonly Claim[];
    /** Those that count what has this word class. */
    readonly ofNoun: (headClass: string) => readonly Claim[];
    /** Those of a block that count nothing by name. */
    readonly unnamedIn: (block: number) => readonly Claim[];
}
/** Finds the figures of a document, in their order. */
export declare function othersIn(claims: readonly Claim[]): Others;
/**
 * Whether the figures of a relation that fails hold together in another way than they were read: "14,000 (7.0%) fewer than
 * a year earlier" is 7 % of a number that the sentence does not write. What a share is of, or what a rate is multiplied
 * with, may also be another figure of its document, counted by the same noun; `others` are the figures of that document. Operands
 * are taken as written.
 */
export declare function holdsOtherwise(relation: Relation, target: Term, others: Others): boolean;
type Place = Pick<Claim, 'document' | 'block' | 'sentence'>;
export {};
