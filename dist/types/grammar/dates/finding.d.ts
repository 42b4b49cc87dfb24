import { type Span } from '../../src/text/index.js';
import type { Reading, ReadingContext } from '../reading.js';
/**
 * Reads the dates, periods and clock times of a plain text, in order and without overlaps. Relative and incomplete ones
 * are resolved against the document's date where there is one. Never throws; runs in linear time.
 */
export declare function findMoments(text: string, context: ReadingContext): Reading[];
/** The same where the code units of the text and the stretches that may hold dates are known. */
export declare function momentsIn(text: string, units: Uint16Array, islands: readonly Span[], context: ReadingContext): Reading[];
