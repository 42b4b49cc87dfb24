import type { Claim, Sentence } from '../claims/index.js';
import type { Span } from '../text/index.js';
/** What a figure is told of where that is less than, or something else than, what its text is about. */
export interface Scope extends Span {
    /** Some of a kind ("among women"), one moment ("at its worst"), or another thing of the kind ("an earlier trial"). */
    readonly of: 'some' | 'moment' | 'other';
}
/** What the words of its clause say that a figure is told of; null where they put no limit to it. */
export declare function scopeOf({ mark }: Claim, { text }: Sentence): Scope | null;
/** Whether a figure of another place is told of what a scope names: its sentence, or the head of its row, has most words of it. */
export declare function isWithin(scope: Scope, own: Sentence, { subject, cell }: Claim, other: Sentence | undefined): boolean;
