import { type Moment } from '../../quantity/index.js';
import type { CalendarFault } from './fault.js';
/**
 * An age that does not fit the birth date (or month, or year) at a reference date. As far as the birthday or the
 * reference is open, every age that they allow is right: usually the difference of the years, or one less. Null where
 * either is unknown or the birth is the later. Message values: `actual` (the ages that fit), `expected` (the age
 * written), `birth`, `on`.
 */
export declare function ageFault(age: number, born: Moment, on: Moment): CalendarFault | null;
