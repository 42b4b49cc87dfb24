import type { ConsistencyTable } from '../../findings/index.js';
/** The sources, the controls and the table itself; each fact has a permalink `#fact-<id>`. */
export declare function factsSections(table: ConsistencyTable): string;
