import type { Document } from '../documents/index.js';
import { type Pairing } from './pairing.js';
import type { Alignment } from './reprints.js';
/**
 * Sentences of copies that differ in one figure and hardly in a word: "was not fixed until 2.42pm" beside "… until 4.42pm".
 * `origins` tells which documents are copies of one text; whatever the figure is, clock times and shares in words too, one
 * of the two is a slip.
 */
export declare function alteredCopies(alignments: readonly Alignment[], origins: readonly number[], documents: readonly Document[]): Pairing[];
