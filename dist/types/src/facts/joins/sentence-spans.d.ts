import type { Claim } from '../../claims/index.js';
import type { LengthRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Lengths that a sentence makes of the only two moments that it and the sentence before it name: "doors open at 8.15am and
 * close at 4.45pm, giving eight and a half hours". `taken` are the lengths whose moments other wordings have told.
 */
export declare function sentenceSpans(set: DateSet, taken: ReadonlySet<Claim>): LengthRelation[];
