import { type Decimal } from '../../quantity/index.js';
import { type Assertion } from './assertion.js';
import type { TableFaultKind, TableTerm } from './relation.js';
/** A fault of a table: a relation that it asserts and that its figures do not bear out. */
export interface TableFault {
    readonly kind: TableFaultKind;
    /** The cells of the broken relation, its result first. */
    readonly terms: readonly TableTerm[];
    /** The one cell that is wrong if any one is; null where several could be. */
    readonly suspect: TableTerm | null;
    /** What the suspect, or else the relation's result, would have to be, rounded as it is written. */
    readonly expected: Decimal;
    /** What it is. */
    readonly actual: Decimal;
    /** The arithmetic, step by step; that of crossing relations after that of the first. */
    readonly steps: readonly string[];
    /** Whether rounding could account for it: all comparable sums of the table are exact to the last digit, this is not. */
    readonly withinRounding: boolean;
    /** 0…1: how sure it is that these figures must agree. */
    readonly confidence: number;
    /** The structure that asserts the relation: "row Total over 13 rows". */
    readonly cue: string;
    /** Kinds of the other relations that the suspect breaks. */
    readonly crossing: readonly TableFaultKind[];
}
/** The faults of a set of assertions: each wrong cell once, with all that it breaks. */
export declare function findFaults(assertions: readonly Assertion[]): readonly TableFault[];
