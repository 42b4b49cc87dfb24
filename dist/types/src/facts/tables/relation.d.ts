import type { RelationKind } from '../relation.js';
import type { Place } from './grid.js';
/** What kind of fault a broken relation is; reads as a rule's name does. */
export type TableFaultKind = 'column-total' | 'row-total' | 'subtotal' | 'change-column' | 'percent-column' | 'share-column' | 'ratio-column' | 'product-column' | 'average-row' | 'rank-column' | 'roll-forward' | 'shares-make-hundred';
/** One cell in a relation, with the role that the relation's formula gives it. */
export interface TableTerm extends Place {
    /** "whole" and "part", "by", "from" and "to", "ratio", "left" and "right" … as in `RelationKind`. */
    readonly role: string;
    /** −1 where the sum takes it away, else 1. */
    readonly sign: 1 | -1;
}
/** A relation that the table's build or words assert between some of its cells. */
export interface TableRelation {
    readonly kind: RelationKind;
    readonly fault: TableFaultKind;
    /** The cell that the others give comes first. */
    readonly terms: readonly TableTerm[];
    /** What the formula's value is multiplied by to come out in the result's unit: 100 for per cent, 1 else. */
    readonly factor: number;
    /** Whether the figures as written can all be right, rounding allowed. */
    readonly holds: boolean;
    /** Whether rounding of the figures as written could account for a relation that does not hold. */
    readonly withinRounding: boolean;
    /** 0…1: how sure it is that the table asserts this. */
    readonly confidence: number;
    /** "row Total over 13 rows", "column Change % in 12 of 13 rows". */
    readonly cue: string;
}
