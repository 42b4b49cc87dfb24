import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { Pace } from './paces.js';
/** A pace, counts and a total that go together by what they are, one of them the figure that is worked out. */
export interface Candidate {
    readonly relation: Relation;
    /** The sentences back from the worked-out figure to the farthest of the others. */
    readonly distance: number;
    /** Whether total and pace are of one thing; a total without a noun may be. */
    readonly kin: 'same' | 'bare' | 'other';
    /** Whether a period is left open on either side. */
    readonly loose: boolean;
    /** Whether only an average with no word for what it is of ties them together. */
    readonly weak: boolean;
    /** Whether words say what the pace is for, and counts of just that, more than one, take it off. */
    readonly told: boolean;
}
/** Sentences of one document behind each other, the last of which is looked at. */
export type Window = readonly Sentence[];
/**
 * All products of the window in which `target`, a figure of its last sentence, is the last figure; `pacesIn` gives the
 * paces of a sentence.
 */
export declare function candidatesFor(target: Claim, window: Window, pacesIn: (sentence: Sentence) => readonly Pace[]): Candidate[];
