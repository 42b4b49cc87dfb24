import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
import { type Surroundings } from './surroundings.js';
/**
 * Totals that follow their parts over several sentences: "Police (£312.40) and fire (£94.15) are set by others. Add them in
 * and the bill is £2,146.55." Only sums that one slip parts from their total are taken, the less likely by chance the less
 * the words announce a total.
 */
export declare function totalsOver(surroundings: Surroundings): Relation[];
/**
 * Figures of three or more periods that follow one another ("January 3.78 million, February 3.72 million, March 4.40
 * million"), held against the totals of like things in the set. Any total that they come to is taken for theirs; else one
 * that a slip in one of them parts from it.
 */
export declare function totalsOfPeriods(sentences: readonly Sentence[], claims: readonly Claim[]): Relation[];
