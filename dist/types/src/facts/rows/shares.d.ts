import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { Namer } from './naming.js';
/**
 * Shares of things that a table has a row for ("Trams carried 31 per cent of all passengers"), held against the row and its
 * whole. Silent where any figure of the row, alone or by another of its column or line, bears the share out.
 */
export declare function sharesOfRows(sentences: readonly Sentence[], namer: Namer): Relation[];
