import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { Namer } from './naming.js';
import { type RowTable } from './rows.js';
/**
 * Figures with the share that they are of a thing that a table has a row for ("£720 million, or 40% of net profit"), or of
 * what a table is about. Silent where any figure of the row bears the share out.
 */
export declare function figureShares(sentences: readonly Sentence[], tables: readonly RowTable[], namer: Namer): Relation[];
