import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type Namer } from './naming.js';
/**
 * Figures that a sentence gives for several rows together ("Trams and ferries together carried 1.2 million"), held against
 * their cells. Silent where those of any column come to the figure.
 */
export declare function sumsOfRows(sentences: readonly Sentence[], namer: Namer): Relation[];
