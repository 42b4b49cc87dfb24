import { type Moment } from '../../src/quantity/index.js';
import { type Anchor } from './anchor.js';
import type { DatePhrase, PeriodUnit, Shift } from './phrase.js';
/** "last September", "next Thursday", "this March". */
export declare function resolveNear(date: DatePhrase, offset: number, anchor: Anchor): Moment;
/** "last month", "this year", "next week": the unit that holds the document's date, or the one beside it; null for days. */
export declare function resolveRelative(unit: PeriodUnit, offset: number, fiscal: boolean, anchor: Anchor): Moment | null;
/** "last summer": the latest that has ended; "next winter": the first that has not begun; "this spring": this year's. */
export declare function resolveSeason(season: number, offset: number, anchor: Anchor): Moment;
/** "two weeks ago" by the document's day; "three days later" is told from another moment and stays open. */
export declare function resolveShift(shift: Shift, anchor: Anchor): Moment;
/** A year and nothing else. */
export declare const yearDate: (year: number) => DatePhrase;
