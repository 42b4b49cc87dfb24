import { type Moment } from '../../src/quantity/index.js';
import type { DatePhrase } from './phrase.js';
/** ISO text of a day number. */
export declare function isoDay(number: number): string;
/**
 * The moment of a date as written, in the year that the words or `year` give. A day that does not exist keeps its fields
 * and its text but no day numbers; an open year is `XXXX`.
 */
export declare function dateMoment(date: DatePhrase, year?: number | null): Moment;
/** The first and last day of a run of years. */
export declare const yearSpan: (first: number, last: number) => {
    readonly from: number;
    readonly to: number;
};
/** A day that words tell from another day ("yesterday", "on Thursday"). */
export declare const nearDayMoment: (number: number | null, weekday?: number | null) => Moment;
/** The stretch from one day to another, both inclusive; the text is the interval of its days. */
export declare const spanMoment: (from: number, to: number, precision: Moment["precision"], relative: boolean) => Moment;
/** A period whose place in time the text leaves open. */
export declare const openMoment: (precision: Moment["precision"]) => Moment;
export declare const quarterMoment: (year: number | null, quarter: number) => Moment;
export declare const halfMoment: (year: number | null, half: number) => Moment;
/** Seasons of the northern half of the earth, whole months; the winter of a year begins in its December. */
export declare const seasonMoment: (year: number | null, season: number) => Moment;
/** The stretch from one moment to another; open where either end is. */
export declare function rangeMoment(from: Moment, to: Moment): Moment;
/** A clock time, or the stretch between two; a zone of known offset is part of the text. */
export declare function timeMoment(from: number, to: number | null, zone: string | null): Moment;
