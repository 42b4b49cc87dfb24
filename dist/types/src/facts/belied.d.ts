import type { Sentence } from '../claims/index.js';
import type { Relation } from './relation.js';
/** The relations that nothing in the sentences of their figures belies; `sentences` are those of the set. */
export declare function unbelied(relations: readonly Relation[], sentences: readonly Sentence[]): readonly Relation[];
