import { type Figure } from '../figure.js';
import type { Reading } from '../reading.js';
import { type Token } from '../tokens.js';
/** What two neighbouring figures make: one range, two figures, or a score that is no quantity. */
export type Joined = {
    readonly kind: 'range';
    readonly figure: Figure;
} | {
    readonly kind: 'apart';
} | {
    readonly kind: 'score';
};
/**
 * Joins two figures into a range where the text does ("10-15 million", "$5-$10m", "between 5 and 6", "from 5 to 6",
 * "five or six"). A change from one level to another is no range, nor is a score.
 */
export declare function joinRange(tokens: readonly Token[], bareLow: Figure, bareHigh: Figure): Joined;
/** "5- to 11-year-olds": whether a hyphen and a joint part two figures. */
export declare const isHung: (tokens: readonly Token[], low: Figure, high: Figure) => boolean;
/** "more than 10 and less than 20": a lower and an upper bound side by side as one range; null for all others. */
export declare function joinBounds(text: string, first: Reading, second: Reading): Reading | null;
