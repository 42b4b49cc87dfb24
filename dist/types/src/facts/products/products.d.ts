import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Totals, paces and counts of one or two neighbouring sentences that go together by what they are (so many tonnes, so many
 * lorries, so many tonnes each), where the last of them is not what the others come to. Told where words make it that, or
 * where one slip of the pen parts it from that; silent where any figures near by bear it out, where more than one product
 * may be meant, or where the figures are known to make another total. `told` are the relations known already.
 */
export declare function productRelations(sentences: readonly Sentence[], told: readonly Relation[]): Relation[];
