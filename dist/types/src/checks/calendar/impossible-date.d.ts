import { type Moment } from '../../quantity/index.js';
import type { CalendarFault } from './fault.js';
/**
 * A day that no calendar has: "31 April", "29 February 2023". Null for days that exist, for moments that name no day and
 * month, and for 29 February without a year. Message values: `date`, `actual` (what was written),
 * `expected` ("April has 30 days").
 */
export declare function impossibleDateFault(moment: Moment): CalendarFault | null;
