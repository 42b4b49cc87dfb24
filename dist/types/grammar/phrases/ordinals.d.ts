import type { Figure } from '../figure.js';
import type { Token } from '../tokens.js';
/** The figure as an ordinal where its digits carry the ending of one ("4th", "21st"); else null. */
export declare function ordinalOf(tokens: readonly Token[], figure: Figure): Figure | null;
