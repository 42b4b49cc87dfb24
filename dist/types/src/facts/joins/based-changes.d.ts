import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Changes from another year than that of the level beside them ("I expect 570 guests, 54 fewer than last year"), held
 * against what the story counts for that year by the same noun. Only what fails by one telling slip of the pen is given, and
 * only where no figure for that year bears it out.
 */
export declare function basedChanges(claims: readonly Claim[], sentences: readonly Sentence[]): Relation[];
