import type { Claim } from '../../claims/index.js';
/** A row of a table with the names that texts may call it by and its figures, the first of each column. */
export interface Row {
    readonly document: number;
    readonly block: number;
    readonly row: number;
    readonly head: string;
    /** The word classes of each name. */
    readonly names: readonly (readonly string[])[];
    readonly cells: ReadonlyMap<number, Claim>;
}
/** The rows of a table and which of them are wholes of which. */
export interface RowTable {
    readonly rows: readonly Row[];
    /** For each row that is a whole, the rows that it is made up of. */
    readonly parts: ReadonlyMap<Row, ReadonlySet<Row>>;
    /** Word classes of its caption, its column heads and the heads of its wholes. */
    readonly words: ReadonlySet<string>;
}
/** The tables of a set of claims, in their order, rows from top to bottom. */
export declare function rowTablesOf(claims: readonly Claim[]): RowTable[];
/** Whether a cell's figure is one that can be added up. */
export declare const isAdded: ({ quantity }: Claim) => boolean;
/** The figures of the rows of some tables that are wholes of others, those that can be added up. */
export declare const wholeCells: (tables: readonly RowTable[]) => Claim[];
