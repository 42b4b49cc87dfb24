import { type Moment } from '../../quantity/index.js';
/** The English name of a weekday, 0 = Monday … 6 = Sunday. */
export declare const weekdayName: (weekday: number) => string;
/** The weekday that a text begins with, whole or cut short ("Sun", "Thurs."); null where it names none. */
export declare function weekdayNamed(text: string): number | null;
/** The English name of a month, 1–12. */
export declare const monthName: (month: number) => string;
/** "7 March 2019" from its parts, whether or not the calendar has that day. */
export declare const printDate: (day: number, month: number, year: number | null) => string;
/** "7 March 2019" from a day number. */
export declare function printDay(number: number): string;
/** A moment in words as exact as it is itself: "7 March 2019", "March 2019", "2019"; other periods by their ends. */
export declare function printMoment(moment: Moment): string;
/** "14:42" from minutes since midnight. */
export declare const printClock: (minutes: number) => string;
/** "1 day", "6 days"; decimals to one place. */
export declare function printCount(count: number, unit: string): string;
