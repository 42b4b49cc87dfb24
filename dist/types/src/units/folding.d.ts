/**
 * A name as the tables of words hold it: lower case, no accents, dots or apostrophes, and one space for every run of
 * spaces and hyphens ("U.S. dollars" → "us dollars", "square-foot" → "square foot", "km²" → "km2").
 */
export declare function foldName(name: string): string;
/** Superscripts, the two micro signs, ready-made degree letters and odd spaces as the tables of symbols write them. */
export declare function plainSigns(name: string): string;
