/** A–Z or a–z, told without a table: most of a text is letters. */
export declare const isLetter: (unit: number) => boolean;
/** 0–9. */
export declare const isDigit: (unit: number) => boolean;
