import type { ConsistencyTable } from '../../findings/index.js';
/**
 * What the page's script needs to show a fact's sentences, in the order of the table's rows. Each different sentence is
 * stored once, since one sentence often holds several figures.
 */
export declare function pageData(table: ConsistencyTable): object;
