import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Multiples between two levels that the words around them or their places tell, in one sentence or two neighbouring ones:
 * "64 members; this season 192, three times as many". `settled` are the multiples that other readings have found the levels
 * of. Only what fails is given, and only where no two levels near by stand so.
 */
export declare function passageMultiples(sentences: readonly Sentence[], settled: ReadonlySet<Claim>): Relation[];
