import { type Decimal } from '../../quantity/index.js';
/**
 * A number as a cell writes it. Unlike a quantity it keeps the place value of its last written digit (trailing zeros
 * included: "250.0" → 0.1, "48,600" → 1), since that is what the sums of a table are held to, and no scale of the heads.
 */
export interface Figure {
    /** The number with its sign and its own scale word ("$1.2bn" → 1,200,000,000); zero for a dash. */
    readonly value: Decimal;
    /** The same as a double; for screening only. NaN where the cell holds something that is no single number. */
    readonly number: number;
    /** Half the place value of the last written digit; 0 for a dash. */
    readonly half: number;
    /** Place value of the last written digit. */
    readonly step: Decimal;
    /** "%", a currency sign or a unit as written, lower case; "" for a bare number. */
    readonly unit: string;
    /** A dash or "nil" that stands for nothing. */
    readonly nil: boolean;
    /** Whether it stands in the column's head and not in the cell ("n = 642"). */
    readonly implied: boolean;
}
/** A cell that says something which is no single number ("n/a", "new", "5–7"): no sum over it can be held against it. */
export declare const UNREAD: Figure;
/** The unit of clock times, which are kept in minutes since midnight. */
export declare const CLOCK_UNIT = "clock";
/**
 * The figures that a cell holds: none for an empty cell, one for a number, two for "96 (15.0%)", three for
 * "46/358 (12.8%)" (count, base, per cent) and two minute counts for a span of clock times; `[UNREAD]` for other text.
 */
export declare function readFigures(text: string): readonly Figure[];
/** One number as a cell writes it, or null where the text is not exactly one. */
export declare function readFigure(text: string): Figure | null;
