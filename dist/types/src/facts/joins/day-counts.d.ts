/** The least count, by unit, that says how far apart two days are: "a day later" is said of anything. */
export declare const SHORTEST: Readonly<Record<string, number>>;
/** The days between two of one weekday that are taken for each other. */
export declare const WEEKS: ReadonlySet<number>;
/** How many days a length in a unit (UCUM code) may be off as it is told; none for other units. */
export declare const allowance: (unit: string) => number;
/** The day so many units (UCUM codes of days, weeks, months, years) after a day, before it where negative. */
export declare function reached(day: number, count: number, unit: string): number;
/**
 * Whether the count from a day elsewhere comes to the day written, if one slip is mended: the day's number, month or week, or
 * one digit of the count. `back` where the day elsewhere is the later one.
 */
export declare function isOneSlipAway(elsewhere: number, written: number, count: number, unit: string, back: boolean): boolean;
