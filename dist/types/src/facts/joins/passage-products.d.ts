import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * A rate, a count and a total of matching units that one sentence or two neighbouring ones give, where words make the last of
 * the three what the others come to: "We load 3,000 crates an hour. For the fleet's 45,000 crates that's two days". `told` are
 * the relations known already. Only what fails is given, where no three figures near by bear the rate out.
 */
export declare function passageProducts(sentences: readonly Sentence[], told: readonly Relation[]): Relation[];
