import type { MeasureRow } from './measures/row.js';
/** A unit of measure; factors and offsets are exact decimals as strings ("1609.344", "1e-6"). */
export interface Measure {
    /** UCUM, or a bracketed name in its style where UCUM has none. */
    readonly code: string;
    /** What it measures: "length", "mass", "data-rate" …; only measures of one dimension convert. */
    readonly dimension: string;
    /** How much of the dimension's base one of it is. */
    readonly factor: string;
    /** What zero of it is in the dimension's base; "0" but for temperatures. */
    readonly offset: string;
}
/** What a written name stands for. */
export interface MeasureMatch extends Measure {
    /** Whether the name is an everyday word, a scale or another unit too, so that only the surroundings can tell. */
    readonly ambiguous: boolean;
    /** Codes of other measures that have the same name; empty for most. */
    readonly alternatives: readonly string[];
}
/** All measures in order of dimension. */
export declare const measures: () => readonly Measure[];
/**
 * The measure that a text calls `name`: words in any case, singular or plural, with spaces or hyphens ("square-foot");
 * symbols with their case ("MW" and "mW" differ), superscripts written either way ("km²", "km2", "km^2"). Null for others.
 */
export declare function lookUpMeasure(name: string): MeasureMatch | null;
/** The measure of a code that has a row; null for all others. */
export declare function measureByCode(code: string): Measure | null;
/** Every name that `lookUpMeasure` knows with the code it yields; words are lower case. */
export declare function measureNames(): Iterable<readonly [name: string, code: string]>;
/** The names of one row, plurals written out: what the tables are filled from. */
export declare function namesOf(row: MeasureRow): readonly {
    readonly name: string;
    readonly ambiguous: boolean;
}[];
