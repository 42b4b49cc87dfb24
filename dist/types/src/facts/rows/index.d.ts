import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { RowTable } from './rows.js';
export { type RowTable, rowTablesOf, wholeCells } from './rows.js';
/** What texts say of things that tables have rows for: only what no figure of the table bears out. */
export declare function rowRelations(tables: readonly RowTable[], sentences: readonly Sentence[]): Relation[];
