import type { CellContext, Reading } from '../reading.js';
/** What a head says of the cells under or beside it; only what it does say is set. */
export interface Head {
    readonly unit?: string;
    /** Power of ten. */
    readonly scale?: number;
    readonly per?: string;
    readonly share?: '%' | 'pp' | 'bp';
}
/**
 * Reads one cell of a table. A bare number takes scale, unit, share and rate from its heads; brackets, a trailing or
 * leading minus make it negative; a lone dash or "nil" is an exact zero; footnote marks are ignored. Cells of words
 * ("2.3 million", "5 kg") are read as text, and null is what holds no single figure ("n/a", "Total").
 */
export declare function readCell(text: string, context: CellContext): Reading | null;
/**
 * What a caption, column head or row head says of its cells: "£000", "(in thousands, except per share data)",
 * "Gross ($m)", "Share, %", "Rs crore", "thousand tonnes CO2e", "Length (min)", "kg per m²".
 */
export declare function readHead(text: string): Head;
