import type { Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Shares told one after another that are all there is ("58% paid by card, 27% by phone and 15% in cash", "Adult care 41p,
 * children 28p, everything else 12p"), in one sentence or, where the last is what is left, in two: they make a hundred. Told
 * where words say that nothing is left, where three or more are listed that come to more, or that a telling slip keeps from a
 * hundred; and where words leave a rest without a figure, but the shares nothing.
 */
export declare function sharesOfAll(sentences: readonly Sentence[]): Relation[];
