import type { Span } from '../../src/text/index.js';
import type { Islands } from '../islands.js';
/** A stretch of text in which no figure is read, and why. */
export interface Blocked extends Span {
    readonly reason: string;
}
/** Links and telephone numbers of a block, in order; `signs` says whether there can be any. */
export declare function blockedIn(text: string, signs: Pick<Islands, 'linked' | 'dialled'>): readonly Blocked[];
