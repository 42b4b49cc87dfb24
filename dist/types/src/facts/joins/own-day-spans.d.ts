import type { Claim } from '../../claims/index.js';
import type { LengthRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Lengths that run between the only moment of a sentence and the document's own day: "closed in 1998, 27 years ago", "for 40
 * years, since 1986", "46 days before the election on 21 May". `taken` are the lengths whose moments other words have told.
 */
export declare function ownDaySpans(set: DateSet, taken: ReadonlySet<Claim>): LengthRelation[];
