import { type Decimal } from '../../quantity/index.js';
/** A number as steps show it: thousands separated by commas, a true minus sign. */
export declare function printNumber(value: Decimal): string;
/** A double as a decimal, rounded to a multiple of 10^place. */
export declare function toDecimal(value: number, place: number): Decimal;
