import type { CellContext, Reading } from '../reading.js';
/**
 * Reads one cell of a table. A bare number takes scale, unit, share and rate from its heads; brackets, a trailing or
 * leading minus make it negative; a lone dash or "nil" is an exact zero; footnote marks are ignored. Cells of words
 * ("2.3 million", "5 kg") are read as text, and null is what holds no single figure ("n/a", "Total").
 */
export declare function readCell(text: string, context: CellContext): Reading | null;
/** Whether a cell is too long to state one figure: what it says is prose, and its figures are not those of its heads. */
export declare const isProse: (cell: string) => boolean;
