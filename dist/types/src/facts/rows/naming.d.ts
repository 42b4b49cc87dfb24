import type { Sentence } from '../../claims/index.js';
import type { Span } from '../../text/index.js';
import type { Row, RowTable } from './rows.js';
/** A place of a sentence that names a row, and the rows of that name in the tables of the set. */
export interface Naming extends Span {
    readonly rows: readonly Named[];
    /** Whether only a word is said that no other row of the table has: "Gallery" for "Art Gallery". */
    readonly partial: boolean;
}
export interface Named {
    readonly row: Row;
    readonly table: RowTable;
}
/** Finds the rows that sentences name, word for word. */
export type Namer = (sentence: Sentence) => readonly Naming[];
/** A namer for the rows of some tables; wholes are named too. The longest name at a place stands. */
export declare function namerOf(tables: readonly RowTable[]): Namer;
/** Names that stand in a list, two or more: "trams, ferries and city buses". */
export declare function listsOf(text: string, namings: readonly Naming[]): (readonly Naming[])[];
