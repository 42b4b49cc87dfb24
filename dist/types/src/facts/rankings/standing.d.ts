import type { Entry } from './entries.js';
import type { Measure } from './measure.js';
/**
 * Whether a competitor can hold a place, counted from one end; ties and overlapping roundings leave it open, and so
 * do competitors that are not named where the list is not complete.
 */
export declare function canHold(measure: Measure, competes: readonly boolean[], index: number, rank: number, end: 'high' | 'low', isComplete: boolean): boolean;
/** How many others have a figure. */
export declare const rivalsOf: (measure: Measure, competes: readonly boolean[], index: number) => number;
/** Whether one figure surely lies above another. */
export declare const above: (a: Entry, b: Entry) => boolean;
/** The competitors in order of their figures, the one at `end` first. */
export declare function standings(measure: Measure, competes: readonly boolean[], end: 'high' | 'low'): number[];
