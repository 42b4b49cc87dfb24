import type { PeriodUnit } from './phrase.js';
/** Month names and their abbreviations, folded, to 1–12. */
export declare const MONTHS: ReadonlyMap<string, number>;
/** Weekday names and their abbreviations, folded, to 0 (Monday) … 6 (Sunday). */
export declare const WEEKDAYS: ReadonlyMap<string, number>;
/** Words for days that are told from the document's day, to their distance from it. */
export declare const NEAR_DAYS: ReadonlyMap<string, number>;
export declare const UNITS: ReadonlyMap<string, PeriodUnit>;
/** Parts of a day that stand for the day itself: "this morning", "last night". */
export declare const DAY_PARTS: ReadonlySet<string>;
/** 0 = spring, 1 = summer, 2 = autumn, 3 = winter (northern half of the year). */
export declare const SEASONS: ReadonlyMap<string, number>;
export declare const WHICH: ReadonlyMap<string, number>;
export declare const NUMBERS: ReadonlyMap<string, number>;
/** "first", "3rd" … to 1–4, for quarters and halves. */
export declare const RANKS: ReadonlyMap<string, number>;
/** Ordinal words for days of a month, "first" to "thirty-first". */
export declare const ORDINALS: ReadonlyMap<string, number>;
/** Days with a name and a fixed date: [month, day] by folded name, apostrophes and full stops dropped. */
export declare const FEASTS: ReadonlyMap<string, readonly [number, number]>;
/** Minutes east of UTC for zone names that mean one thing only; other names are read but not converted. */
export declare const ZONES: ReadonlyMap<string, number>;
