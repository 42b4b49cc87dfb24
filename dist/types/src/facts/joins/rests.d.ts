import type { Statement } from '../../../grammar/index.js';
import type { Claim } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * "The remaining 705", "leaving 47": what is left of a whole when the parts before it are taken away. Any whole and parts
 * near by that make it hold are taken; else those that the text puts in order, whole first, in the same sentence or one
 * slip from holding. Null where neither is found.
 */
export declare function restOfWhole(statement: Statement, surroundings: Surroundings, i: number): Relation | null;
/** "Horses, £388,000.": one of several things listed, each in a sentence of its own, whose whole stands before them all. */
export declare const isItem: ({ text, mark }: Claim) => boolean;
/** All ways to take figures before a rest for a whole and its other parts; those in `told` are parts of another whole. */
export declare function splitsOf(before: readonly Claim[], rest: Claim, told: readonly Claim[]): Generator<Split>;
export interface Split {
    readonly whole: Claim;
    readonly parts: readonly Claim[];
}
