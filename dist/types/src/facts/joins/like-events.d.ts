import type { Claim } from '../../claims/index.js';
import { type DateSet } from './stretches.js';
/** Two days that different documents give for what their sentences tell alike, and how alike they tell it. */
export interface LikeEvents {
    readonly a: Claim;
    readonly b: Claim;
    /** What the sentences share: rare words near both dates and figures; see `SCORES`. Never below `SCORES.alike`. */
    readonly likeness: number;
}
/** Pairs of days of different documents of one story that may be one day written twice, of events that are told alike. */
export declare const likeEvents: (set: DateSet) => LikeEvents[];
/** Pairs of days of different documents of one story, told by weekday or "yesterday" at least once, for what they tell very much alike. */
export declare function likeNearDays(set: DateSet): LikeEvents[];
/** Pairs of stretches of days ("from 26 to 29 June"), equally long, that different documents of one story put in other weeks or months. */
export declare function likeStretches(set: DateSet): LikeEvents[];
/** Whether two days differ in their day, their month or their year only, or lie one or two weeks apart. */
export declare function differAsSlips(a: Claim, b: Claim): boolean;
