import { type ReadingContext } from '../../grammar/index.js';
import type { Document } from '../documents/index.js';
import type { Claim } from './claim.js';
import type { Vocabulary } from './vocabulary.js';
/** One claim for each cell that holds a figure, named by its row head, column head and caption. */
export declare function tableClaims(document: Document, index: number, position: number, background: ReadonlyMap<string, number>, context: ReadingContext, vocabulary: Vocabulary, firstIndex: number): Claim[];
