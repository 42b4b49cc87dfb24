import type { ConsistencyTable, TableFact, TableSource } from '../../findings/index.js';
/** Which facts a table shows, what differs first, and how many it leaves out because one source alone gives them. */
export declare function shownFacts(table: ConsistencyTable, everything: boolean): {
    shown: TableFact[];
    hidden: number;
};
/** "A" … "Z", "AA", "AB" …: the short head of the source at an index from 0. */
export declare function letterOf(index: number): string;
/** What a legend says of a source beside its path: date, whose copy it is, title. */
export declare function sourceNotes(source: TableSource, sources: readonly TableSource[]): string[];
/** "6 facts in 4 sources, of which 3 independent". */
export declare function tableSummary(table: ConsistencyTable): string;
/** Unit and denominator of a fact in words, or '' where its label says as much. */
export declare function unitOf(fact: TableFact): string;
