import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** The first words of all names of shares. */
export declare const shareNames: string[];
/**
 * The figure as a share where one of percent, per cent, %, pc, percentage points, pp, basis points, bps follows; else
 * null. `afterPercent` says that a percent figure stands before in the block: "points" alone are then percentage points.
 */
export declare function shareAfter(tokens: readonly Token[], figure: Figure, afterPercent: boolean): Figure | null;
