import { type Figure } from './figure.js';
import type { ReadingContext } from './reading.js';
import { type Token } from './tokens.js';
/** The figure with sign, currency, share, measure, age or multiple, whichever the tokens around it write. */
export declare function withUnit(text: string, tokens: readonly Token[], bare: Figure, context: ReadingContext, afterPercent: boolean, previous: Figure | undefined): Figure;
