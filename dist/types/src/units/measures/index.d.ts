import type { MeasureRow } from './row.js';
/**
 * All measures. Where two rows have one name, the earlier has it and the later is named in its alternatives, so the
 * dimensions that texts use most come first.
 */
export declare const measureRows: readonly MeasureRow[];
