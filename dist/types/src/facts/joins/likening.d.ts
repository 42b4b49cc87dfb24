import type { Claim } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
/**
 * A figure in the unit of another: converted within a dimension; a bare number takes the unit of what it is held against,
 * where the two are not so far apart that a scale word ("million") was left out. Null where they do not go together.
 */
export declare function likened(quantity: Quantity, model: Quantity): Quantity | null;
/** The size of what `likened` yields; counts go together whatever they count. */
export declare function likenedSize(quantity: Quantity, model: Quantity): number | null;
/** A claim's figure in the unit of another's, as `likened`: "to 1,446 cents, from 1,500" is cents as well. */
export declare function likenedTo(claim: Claim, model: Claim): Quantity | null;
/** Whether `a` is larger than `b` or, unless `strictly`, as large, as written. */
export declare function exceeds(a: Quantity, b: Quantity, strictly?: boolean): boolean;
