import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { List } from './lists.js';
/** A list held against the figure that words or places make its whole; see `Tie`. The list stands in sentence `i`. */
export declare function listSum(list: List, i: number, sentences: readonly Sentence[]): Relation | null;
