import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Shares told one after another that are all there is ("58% paid by card, 27% by phone and 15% in cash", "Adult care 41p,
 * children 28p, everything else 12p"): they make a hundred. Told where words say that nothing is left, or where three or more are
 * listed that a telling slip keeps from a hundred.
 */
export declare function sharesOfAll(sentences: readonly Sentence[]): Relation[];
