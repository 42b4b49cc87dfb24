import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** "two hours and a half", "one mile and three quarters": a measure and a part of one more; null for anything else. */
export declare function joinPart(tokens: readonly Token[], whole: Figure, part: Figure): Figure | null;
/** "6-1/2 points", "5-3/4 miles": a whole number, and a fraction that a hyphen joins to it; null for anything else. */
export declare function joinMixed(tokens: readonly Token[], whole: Figure, part: Figure): Figure | null;
/** "one in five", "3 out of 4", "seven in every ten", "3:1" as one ratio; null for anything else. */
export declare function ratioOf(text: string, tokens: readonly Token[], part: Figure, whole: Figure): Figure | null;
/** Whether digits, colon and digits from token `at` on are a ratio: "3:1", "a ratio of 5:4"; others are clock times or scores. */
export declare function isRatio(tokens: readonly Token[], at: number): boolean;
