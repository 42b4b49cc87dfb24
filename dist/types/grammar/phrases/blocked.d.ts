import type { Span } from '../../src/text/index.js';
/** A stretch of text in which no figure is read, and why. */
export interface Blocked extends Span {
    readonly reason: string;
}
/** Links and telephone numbers of a block, in order; found once per block, and only where a sign of them stands in it. */
export declare function blockedIn(text: string): readonly Blocked[];
