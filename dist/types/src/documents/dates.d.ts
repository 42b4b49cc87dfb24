import type { CalendarDate } from './document.js';
/** A calendar date as written, at its place in a text. */
export interface WrittenDate {
    readonly from: number;
    readonly to: number;
    readonly date: CalendarDate;
}
/** The calendar dates with a year in a text, in order; impossible ones (31 February) are left out. */
export declare function writtenDates(text: string): WrittenDate[];
/** The text without its dates, with or without years, clock times, weekdays and time zones. */
export declare function withoutDates(text: string): string;
/** Whether a text names a day of a month, with or without the year. */
export declare function namesDay(text: string): boolean;
/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (also with a time after it), or any other written date; null where there is none. */
export declare function parseDate(text: string): CalendarDate | null;
