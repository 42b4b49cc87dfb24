import type { Claim, Sentence } from '../claims/index.js';
import { type Relation } from './relation.js';
/**
 * The relations that the sentences of a set assert, with open roles filled from the text before them. `wholes` are the
 * figures of the rows of tables that are wholes of others.
 */
export declare function relationsOf(sentences: readonly Sentence[], wholes: readonly Claim[]): Relation[];
