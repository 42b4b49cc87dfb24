import type { Statement } from '../../../grammar/index.js';
import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * A share with its part, held against the whole that other sentences name. Null where no whole is known well enough: any
 * figure near by that makes the share hold is taken for it, so that only what nothing explains is left to be reported.
 */
export declare function shareOfWhole(statement: Statement, surroundings: Surroundings, i: number): Relation | null;
/**
 * A share of a whole whose other part follows: "65 per cent of the 320,000 homes have a tap; the other 112,000 …".
 * `rest` is that other part.
 */
export declare function shareWithRest(statement: Statement, sentence: Sentence, rest: Claim): Relation | null;
