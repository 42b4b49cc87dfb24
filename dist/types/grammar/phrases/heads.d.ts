/** What a head says of the cells under or beside it; only what it does say is set. */
export interface Head {
    readonly unit?: string;
    /** Power of ten. */
    readonly scale?: number;
    readonly per?: string;
    readonly share?: '%' | 'pp' | 'bp' | 'x';
}
/**
 * What a caption, column head or row head says of its cells: "£000", "(in thousands, except per share data)",
 * "Gross ($m)", "Dividend, p", "Share, %", "Rs crore", "thousand tonnes CO2e", "Length (min)", "Minutes from start", "wait_ms",
 * "Times faster". `over` says what it stands over: titles of tables are sentences more often than heads of cells are, and
 * fewer of their words are units.
 */
export declare function readHead(written: string, over?: 'cells' | 'table'): Head;
