import type { Claim } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Verdict } from '../quantity/index.js';
/** How two claims of one fact stand to each other; null where their figures cannot be compared at all. */
export declare function verdictOf(a: Claim, b: Claim, documents: readonly Document[]): Verdict | null;
