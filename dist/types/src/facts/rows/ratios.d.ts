import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { Namer } from './naming.js';
/**
 * Multiples between two rows of a table ("Harrow grew twice as much as Dunmere"), or between a figure and a row. Silent where
 * those of any column stand so.
 */
export declare function ratiosOfRows(sentences: readonly Sentence[], namer: Namer): Relation[];
