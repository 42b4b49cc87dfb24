import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/** Lists of figures of one kind held against the figure that words or places make their whole; see `Tie`. */
export declare function listSums(sentences: readonly Sentence[]): Relation[];
