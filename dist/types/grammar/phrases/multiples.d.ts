import { type Figure } from '../figure.js';
import { type Token } from '../tokens.js';
/** The figure as a multiple: "three times as many", "1.96 times", "5x", "10-fold"; else null (a plain "three times" is a count). */
export declare function multipleAfter(tokens: readonly Token[], figure: Figure): Figure | null;
