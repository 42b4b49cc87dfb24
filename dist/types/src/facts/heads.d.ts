import type { Profile } from './profile.js';
import type { Spread } from './spread.js';
/** The signals of these names, where one of two claims is a cell; see `weights.ts`. Written anew for each pair. */
export interface Heads {
    rowHead: number;
    bothHeads: number;
    rowNear: number;
    earlierPeriod: number;
    rowFigures: number;
    columnFigures: number;
}
export declare const noHeads: () => Heads;
/**
 * Measures how much of the two heads of the cell among the two, the one laid out before the other, the other claim has, and
 * how many figures of its row and column the other's sentence.
 */
export declare function measureHeads(a: Spread, b: Profile, found: Heads): void;
