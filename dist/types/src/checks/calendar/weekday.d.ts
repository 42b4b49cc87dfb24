import { type Moment } from '../../quantity/index.js';
import type { CalendarFault } from './fault.js';
/**
 * A date that does not fall on the weekday written beside it. Where the text names no year, the moment's resolved year
 * counts, else `documentYear`; without any the answer is null, as it is for a day that does not exist, and for one that
 * falls on its weekday in `documentYear` or in a year of which the text has just told (`toldYears`). Which of the two is wrong cannot be told.
 * Message values: `date`, `actual` (the calendar's weekday), `expected` (the one written).
 */
export declare function weekdayFault(moment: Moment, documentYear: number | null, toldYears?: readonly number[]): CalendarFault | null;
