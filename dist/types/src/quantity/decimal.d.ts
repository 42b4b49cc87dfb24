/**
 * An exact decimal number: `mantissa × 10^exponent`. Mantissas carry no trailing zeros (zero is 0 × 10^0), so equal
 * numbers have equal parts.
 */
export interface Decimal {
    readonly mantissa: bigint;
    readonly exponent: number;
}
/** Builds the decimal `mantissa × 10^exponent`. */
export declare function decimal(mantissa: bigint | number, exponent?: number): Decimal;
export declare const ZERO: Decimal;
export declare const ONE: Decimal;
/** Reads plain decimal notation ("-12.50", "1e6"); null for anything else. */
export declare function parseDecimal(text: string): Decimal | null;
/** Plain decimal notation without an exponent, as the contract's decimal strings want it. */
export declare function printDecimal(value: Decimal): string;
/** The nearest double; for display and scoring only, never for a verdict. */
export declare function toNumber({ mantissa, exponent }: Decimal): number;
/** The powers of ten that are exact as doubles. */
export declare const EXACT_POWERS: readonly number[];
export declare function add(a: Decimal, b: Decimal): Decimal;
export declare const negate: (a: Decimal) => Decimal;
export declare const subtract: (a: Decimal, b: Decimal) => Decimal;
export declare function multiply(a: Decimal, b: Decimal): Decimal;
export declare const absolute: (a: Decimal) => Decimal;
/**
 * a ÷ b to 34 significant digits, rounded towards minus infinity ('down') or plus infinity ('up'), so that intervals
 * stay outer bounds. Throws RangeError where b is zero.
 */
export declare function divide(a: Decimal, b: Decimal, rounding?: 'down' | 'up'): Decimal;
/** Negative, zero or positive as a is below, equal to or above b. */
export declare function compareDecimals(a: Decimal, b: Decimal): number;
export declare const equalDecimals: (a: Decimal, b: Decimal) => boolean;
export declare const minimum: (a: Decimal, b: Decimal) => Decimal;
export declare const maximum: (a: Decimal, b: Decimal) => Decimal;
/** `value` rounded to a multiple of 10^exponent, halves away from zero. */
export declare function roundTo(value: Decimal, exponent: number): Decimal;
/** The significant digits of a value as a string without sign, point or trailing zeros ("1.2" and "1200" → "12"). */
export declare function significantDigits({ mantissa }: Decimal): string;
