import type { ConsistencyTable, TableCell } from '../../findings/index.js';
/** The table as the versioned JSON that scripts rely on: every fact, in the table's own order. */
export declare function renderJsonTable(table: ConsistencyTable): string;
/** The value that `renderJsonTable` prints. */
export declare function tableJson(table: ConsistencyTable): object;
/** One cell with its places. */
export declare const cellJson: ({ text, canonical, verdict, locations }: TableCell) => object;
