import { type Interval } from '../../quantity/index.js';
import type { RelationKind } from '../relation.js';
import type { TableFaultKind } from './relation.js';
import type { HeadWord } from './words.js';
/** A way in which one column (or row) of a table is worked out from two others, `left` and `right`. */
export interface Formula {
    readonly name: 'difference' | 'change' | 'share' | 'ratio' | 'product';
    readonly kind: RelationKind;
    readonly fault: TableFaultKind;
    /** Roles of the result, of left and of right, as in `RelationKind`. */
    readonly roles: readonly [string, string, string];
    /** Words of the result's head that announce it. */
    readonly words: readonly HeadWord[];
    /** Whether the result may carry another power of ten than the formula gives ("$m" over "stores"). */
    readonly scaled: boolean;
    /** Whether left and right may change places without another meaning. */
    readonly symmetric: boolean;
    readonly screen: (left: number, right: number) => number;
    readonly exact: (left: Interval, right: Interval) => Interval;
    /** What left and right would have to be for a given result; NaN where nothing would do. */
    readonly left: (result: number, right: number) => number;
    readonly right: (result: number, left: number) => number;
    /** The formula with its numbers, as steps show it. */
    readonly print: (left: string, right: string) => string;
}
/** All formulas, the plainest first. */
export declare const FORMULAS: readonly Formula[];
