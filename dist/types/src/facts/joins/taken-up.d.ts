import type { Statement } from '../../../grammar/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * A share of a known whole whose part is what the sentence before ends with. Null where the words take nothing up, or where
 * the last sentence has no figure that is like the whole and no larger.
 */
export declare function shareTakenUp(statement: Statement, { sentences }: Surroundings, i: number): Relation | null;
