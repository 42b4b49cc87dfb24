/** Whether a cell's text is a figure rather than a label. */
export declare const isFigure: (text: string) => boolean;
/** The share of non-empty cells beyond the first column that are figures, 0–1. */
export declare function numericShare(rows: readonly (readonly string[])[]): number;
/**
 * How many rows at the top of a table are heads. `marked` of them are marked up as such; rows below these that hold
 * only periods and units (a second head row) are heads too. A table of nothing but heads has none.
 */
export declare function headRowsOf(rows: readonly (readonly string[])[], marked?: number): number;
