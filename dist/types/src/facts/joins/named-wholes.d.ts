import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type Neighbour, type Surroundings } from './surroundings.js';
type Relate = (whole: Claim, confidence: number) => Relation | null;
/**
 * A share with its part of a whole that its words name by a noun: "Seven in ten of the dead … almost 3,000 men" after "some
 * 4,200 have died". Null where no figure close by counts that noun.
 */
export declare function wholeByNoun(share: Claim, sentence: Sentence, possible: readonly Neighbour[], relate: Relate): Relation | null;
/**
 * A share with its part "of the total": any figure of the document that bears it out is the total; where none does, the
 * like one that most sentences of the set give, if it comes near.
 */
export declare function wholeByTotal(share: Claim, part: Claim, surroundings: Surroundings, relate: Relate): Relation | null;
export {};
