import type { Sentence } from '../claims/index.js';
import type { Relation } from './relation.js';
/** The relations that the sentences of a set assert, with open roles filled from the text before them. */
export declare function relationsOf(sentences: readonly Sentence[]): Relation[];
