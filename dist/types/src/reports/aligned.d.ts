import type { AlignedPair } from '../findings/index.js';
import type { Palette } from './paint.js';
/**
 * Why pairs of figures are held to be one, as a section of a report: for each pair what speaks for it and against it, with
 * the sum so far, and how sure that makes it. No lines where there are no pairs.
 */
export declare function alignedLines(pairs: readonly AlignedPair[], width: number, paint: Palette): string[];
