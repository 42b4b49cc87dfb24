/** A–Z or a–z, told without a table: most of a text is letters. */
export const isLetter = (unit: number): boolean => ((unit | 32) - 97) >>> 0 < 26

/** 0–9. */
export const isDigit = (unit: number): boolean => (unit - 48) >>> 0 < 10
