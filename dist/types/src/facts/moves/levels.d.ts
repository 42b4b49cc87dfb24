import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
import { type Standing } from './standing.js';
import type { Told } from './told.js';
/** A figure that something stood at. */
export interface Level {
    readonly claim: Claim;
    readonly size: number;
    /** How far back its words put it. They are read once this is asked: few levels come that far. */
    standing(): Standing;
}
/** A level as seen from a change: how many sentences behind that it stands. */
export interface Standpoint extends Level {
    readonly away: number;
}
/** Two levels of one thing in their order in time, in one unit. */
export interface Stretch {
    readonly from: Standpoint;
    readonly to: Standpoint;
    readonly start: Quantity;
    readonly end: Quantity;
}
/** The levels that a sentence gives beside its changes. */
export declare function levelsIn(sentence: Sentence, told: readonly Told[]): readonly Level[];
/** The pairs of levels, the first of which words or years put before the second, that such a change may lie between. */
export declare function stretchesAmong(points: readonly Standpoint[], told: Told): readonly Stretch[];
/** Whether two levels lie in the direction that is told. */
export declare const movesAs: ({ start, end }: Stretch, { direction }: Told) => boolean;
/** The two levels before a change in its sentence where nothing says which was first but the way that it goes; null where there are others. */
export declare function soleStretch(points: readonly Standpoint[], told: Told): Stretch | null;
/** The year that a level is for; null where it is for none that is named. */
export declare const yearOf: ({ time }: Claim) => number | null;
/** A scaled or broken number leaves its unit to the change beside it: "2 million square miles, from 23.1 million to 21.4 million". */
export declare const isBare: ({ kind, unit, rounded, step }: Quantity) => boolean;
