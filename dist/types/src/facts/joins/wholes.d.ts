import type { Statement } from '../../../grammar/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * Parts whose whole another sentence names: "of these, 46 were girls and 38 boys". Any figure near by that they come to is
 * taken for it; else the nearest that is larger than each of them, where one slip parts the two. Null where none is found.
 */
export declare function wholeOfParts(statement: Statement, surroundings: Surroundings, i: number): Relation | null;
/**
 * A whole with its parts in one sentence. Wordings that are sure of themselves stand; "of the 31 asked, 27 … and four …" may
 * name some parts only, so that a sum below its whole needs a telling slip, and one above it must not come from overlaps.
 */
export declare function partsBeside(relation: Relation, statement: Statement, text: string): Relation | null;
