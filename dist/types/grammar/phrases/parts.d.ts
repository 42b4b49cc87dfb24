import { type Figure } from '../figure.js';
import type { ReadingContext } from '../reading.js';
import { type Token } from '../tokens.js';
/** "half a mile", "a quarter of an hour", "half a percentage point": a fraction of one of a unit; null for other figures. */
export declare function partOfUnit(text: string, tokens: readonly Token[], figure: Figure, context: ReadingContext, afterPercent: boolean): Figure | null;
/** "a mile and a half", "an hour and three quarters", "a dollar and a half": one of a unit and a part of it; null for other figures. */
export declare function unitAndPart(text: string, tokens: readonly Token[], figure: Figure, context: ReadingContext): Figure | null;
