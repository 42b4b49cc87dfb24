import { type Decimal } from './decimal.js';
/** How one figure may have come from another by a slip of the keyboard or the pen. */
export interface Slip {
    readonly kind: 'scale' | 'transposed' | 'one-digit' | 'dropped-digit' | 'swapped-halves';
    /** For `scale`: the power of ten between them, positive; else 0. */
    readonly power: number;
    /** The share of all figures of that length which lie one such slip away: how likely it is to be chance. */
    readonly chance: number;
}
/**
 * The slip that turns `a` into `b`, or null where none does. Tells a scale slip (same digits, another power of ten),
 * two neighbouring digits swapped, one digit changed, one digit dropped or doubled. Symmetric. Zero has no slips.
 */
export declare function slipBetween(a: Decimal, b: Decimal): Slip | null;
/** Slips of one figure that are tried out: one digit changed, or two neighbouring ones swapped, which is by far the rarer by chance. */
export type SlipKind = 'digit' | 'swap';
/**
 * The figures that lie one such slip away from a value, its sign left aside, none with a leading zero: those of them that
 * `isNear` does not rule out, which is asked with the nearest double or one beside it. `last` is the power of ten of the
 * last digit that is written, where that is a nought: "17.0" lies one swap away from 10.7.
 */
export declare function slippedFrom(value: Decimal, slip: SlipKind, isNear: (figure: number) => boolean, last?: number): Decimal[];
/** All these figures as doubles, for trying them out only. */
export declare function sizesSlippedFrom(value: Decimal, slip: SlipKind): number[];
