import { type Moment, type Quantity } from '../../quantity/index.js';
import type { CalendarFault } from './fault.js';
export type LengthUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/** A length of time as written: every count that its words allow, in its unit, ends included. */
export interface Length {
    readonly low: number;
    readonly high: number;
    readonly unit: LengthUnit;
    /** As written: "forty-two days". */
    readonly text: string;
}
/** A duration as a length; null for other quantities and units. `text` is the figure as written. */
export declare function lengthOf(quantity: Quantity, text: string): Length | null;
/**
 * A length of days, weeks, months or years that does not fit its start and end. `counting` says whether both ends may
 * count ("from 3 to 9 November, seven days") or only the time between ("six days later"). Weeks and longer units may
 * be rounded, or counted in full ones. Null where an end is open, where they are in the wrong order, and for units
 * shorter than a day. Message values: `actual` (what the ends make), `expected` (the length written), `from`, `to`.
 */
export declare function durationFault(length: Length, start: Moment, end: Moment, counting?: 'either' | 'between'): CalendarFault | null;
/**
 * A length of minutes or hours that does not fit two clock times (minutes since midnight); an end before the start lies
 * on the next day. Whole hours may be rounded to the nearest. Null for other units. Message values as those of
 * `durationFault`.
 */
export declare function clockDurationFault(length: Length, start: number, end: number): CalendarFault | null;
