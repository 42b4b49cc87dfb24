import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/**
 * The figure as an age: "44-year-old", "8 months old", "60 years of age" (a duration before it made it that far),
 * "aged 61", "aged 9 months", "Name, 61,", "First Last (52)", "in her 30s"; else null.
 */
export declare function ageOf(tokens: readonly Token[], figure: Figure): Figure | null;
