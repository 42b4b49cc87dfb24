import type { CalendarDate } from '../documents/index.js';
/** YYYY, YYYY-MM or YYYY-MM-DD; null for no date. */
export declare function dateText(date: CalendarDate | null): string | null;
