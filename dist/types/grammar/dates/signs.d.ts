/** The end of the sign of a date that begins at `at`; −1 where none does. */
export declare function dateSignAt(text: string, at: number): number;
/** Whether a word that begins at `at` may be the sign of a date; wrong only where it says so. */
export declare function mayBeDateSign(text: string, at: number): boolean;
