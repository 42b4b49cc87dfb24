import { type Moment } from '../../quantity/index.js';
import type { CalendarFault } from './fault.js';
/**
 * An N-th anniversary that does not fit the year of the event: the years of the two must be N apart. Periods allow every
 * difference of their years. Null where either moment is open. Message values: `actual` (the years between), `expected`
 * (the count written), `from`, `to`.
 */
export declare function anniversaryFault(count: number, since: Moment, on: Moment): CalendarFault | null;
