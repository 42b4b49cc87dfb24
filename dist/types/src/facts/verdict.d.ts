import type { Claim } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Quantity, type Verdict } from '../quantity/index.js';
/**
 * How two claims of one fact stand to each other; null where their figures cannot be compared at all. `x` and `z` are the
 * figures as they are held against each other, where that is not as they stand.
 */
export declare function verdictOf(a: Claim, b: Claim, documents: readonly Document[], x?: Quantity, z?: Quantity): Verdict | null;
