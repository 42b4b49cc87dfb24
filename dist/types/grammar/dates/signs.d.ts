/** The end of the sign of a date that begins at `at`; −1 where none does. */
export declare function dateSignAt(text: string, at: number): number;
/** The places in a table of three characters of all signs that are words; "FY" and "Q3" go on with anything. */
export declare function dateSlots(): Iterable<number>;
/**
 * The place, below 2^16, of what begins with these three characters in a table of such; a few others share it. The second
 * and third may be small or capitals.
 */
export declare function slotOf(first: number, second: number, third: number): number;
/**
 * Whether a word from `at` to `end`, in a text of these code units with zeros behind it, may be the sign of a date; wrong
 * only where it says so.
 */
export declare function mayBeDateSign(units: Uint16Array, at: number, end: number): boolean;
