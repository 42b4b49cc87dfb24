import type { ConsistencyTable } from '../../findings/index.js';
/** One record a fact, what differs first; one column a source, headed by its path; figures as written. */
export declare function renderCsvTable(table: ConsistencyTable): string;
