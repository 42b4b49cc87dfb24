import { type Decimal } from '../../src/quantity/index.js';
/** What a run of digits with separators stands for. */
export interface Literal {
    readonly value: Decimal;
    /** How many digits stand after the decimal sign; −1 where there is none. */
    readonly decimals: number;
    /** The other number that the separators allow ("1.000" is 1 or 1,000; "1,5" is 1.5 or 15); null where they are plain. */
    readonly other: Decimal | null;
    /** Whether a separator groups the digits, so that the run is a figure and no label or year. */
    readonly grouped: boolean;
}
/**
 * Reads digits with separators: "1,234.5", "4,00,000", "816 000", "1'000", "61·4", "1.234,5", ".08", "1.3e6". Null where
 * the separators make no one number ("2.1.3", "10,12,14").
 */
export declare function readLiteral(image: string): Literal | null;
