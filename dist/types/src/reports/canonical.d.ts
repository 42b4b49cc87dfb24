import { type Decimal } from '../quantity/index.js';
/** The number in a cell's canonical text: a point (`low` = `high`) or a range, and how it is qualified. */
export interface CanonicalNumber {
    readonly low: Decimal;
    readonly high: Decimal;
    /** The text's own decimal digits for both ends. */
    readonly lowText: string;
    readonly highText: string;
    readonly bound: 'exact' | 'about' | 'above' | 'below' | 'range';
}
/** Reads "≈50000 person", ">100000000 USD/mo", "−5 %", "10..15 km"; null for dates, fractions and anything else. */
export declare function canonicalNumber(canonical: string): CanonicalNumber | null;
