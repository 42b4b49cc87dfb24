import type { Figure } from '../figure.js';
import { type Token } from '../tokens.js';
export declare const famous: import("../word-set.js").WordSet;
/** "third" behind "a" is an ordinal unless a part of something is meant; "half" has many other uses. */
export declare function fractionLookAlike(tokens: readonly Token[], figure: Figure): string | null;
