import { type Decimal } from '../src/quantity/index.js';
/** A number as the grammar reads it: where it stands among the tokens of its window, and what it is worth. */
export interface Numeral {
    /** Index of its first token, and of the token after its last. */
    readonly first: number;
    readonly next: number;
    /**
     * How it is written: digits; words; a fraction ("two-thirds", "3/4", "half"); an ordinal ("4th", "second"); a vague
     * plural ("dozens", "tens of thousands", "several hundred"); or digits whose separators make no number ("2.1.3").
     */
    readonly form: 'digits' | 'words' | 'fraction' | 'ordinal' | 'vague' | 'unreadable';
    /** Numerator and denominator (1 unless it is a fraction that no decimal writes exactly, or `form` is "fraction"). */
    readonly value: Decimal;
    readonly denominator: Decimal;
    /** Upper end of a vague plural; null for all others. */
    readonly high: Decimal | null;
    /** Place value of the last significant digit, scale applied. */
    readonly step: Decimal;
    /** Whether decimals or a scale word were written. */
    readonly rounded: boolean;
    /** The scale word applied (10^6 for "million"), 1 where none. */
    readonly scale: Decimal;
    /** The only digits token as written, for deciding between figures, labels and years; null for words. */
    readonly literal: string | null;
    readonly grouped: boolean;
    /** The other number that ambiguous separators allow. */
    readonly other: Decimal | null;
}
export declare const whole: Decimal;
/** What a numeral is unless it says otherwise: one exact number in words, at an unknown place. */
export declare const blank: Numeral;
/** Place value of the last significant digit of a whole number: trailing zeros do not count, zero is a single unit. */
export declare const stepOf: (value: Decimal) => Decimal;
/** The same numeral `times` as large, written with a scale of that size. */
export declare function scaledNumeral(numeral: Numeral, times: Decimal, next: number): Numeral;
