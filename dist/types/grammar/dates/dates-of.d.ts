import type { DatePhrase, Phrase } from './phrase.js';
/** A date of which only these parts are told. */
export declare const dateOf: (parts: Partial<DatePhrase>) => DatePhrase;
/** A date, or the first of a stretch, with the weekday that was written before it. */
export declare function addWeekday(phrase: Phrase, weekday: number): Phrase;
/** "23", "23rd", "third" or "3-9" of a month. */
export declare function daysOf(image: string, month: number, year: number | null): Phrase;
/** A date without a year in the document's own year or one so far from it; all others as they are. */
export declare const inYear: (phrase: Phrase, offset: number | null) => Phrase;
/** "last March", "next Tuesday" */
export declare function monthOrDay(image: string, names: ReadonlyMap<string, number>, field: 'month' | 'weekday', offset: number): Phrase;
/** "last winter" */
export declare const seasonNear: (image: string, offset: number) => Phrase;
