import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import type { List } from './lists.js';
/** An average held against the figures listed right before it: "18, 27, 31 and 24 newts, an average of 25 a pond". */
export declare function meanOf({ sentence, claims }: List, i: number, sentences: readonly Sentence[]): Relation | null;
