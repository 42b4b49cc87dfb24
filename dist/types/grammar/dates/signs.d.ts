/** The end of the sign of a date that begins at `at`; −1 where none does. */
export declare function dateSignAt(text: string, at: number): number;
/** The first two characters of all signs that are words. */
export declare const dateBeginnings: () => readonly (readonly [number, number])[];
/**
 * Whether a word from `at` to `end`, in a text of these code units and this length, may be the sign of a date; wrong only
 * where it says so.
 */
export declare function mayBeDateSign(units: Uint16Array, at: number, end: number, length: number): boolean;
