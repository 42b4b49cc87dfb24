/** A day of the proleptic Gregorian calendar; `month` is 1–12, `day` 1–31. */
export interface CivilDay {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}
/** Whether the year has a 29 February. */
export declare const isLeapYear: (year: number) => boolean;
/** The number of days in a month (1–12); 0 for a month that does not exist. */
export declare const daysInMonth: (year: number, month: number) => number;
/** Whether the calendar has this day. */
export declare const isRealDate: (year: number, month: number, day: number) => boolean;
/** Whether a text is a calendar date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export declare function isDate(text: string): boolean;
/**
 * Days since 1970-01-01 (negative before). The day must be a real one.
 * Method: years counted from 1 March in eras of 400 years, so that the leap day is a year's last.
 */
export declare function dayNumber(year: number, month: number, day: number): number;
/** The day that a day number stands for: the inverse of `dayNumber`. */
export declare function civilFromDay(number: number): CivilDay;
/** The weekday of a day number: 0 = Monday … 6 = Sunday. */
export declare const weekdayOf: (number: number) => number;
/** The same day `months` later (earlier where negative), clamped to the end of a shorter month (31 January → 28 February). */
export declare function addMonths(number: number, months: number): number;
/** Completed months from one day to another; negative where `to` is earlier. */
export declare function fullMonthsBetween(from: number, to: number): number;
/** Completed years from one day to another (an age); negative where `to` is earlier. */
export declare const fullYearsBetween: (from: number, to: number) => number;
