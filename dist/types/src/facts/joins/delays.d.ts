import type { Claim } from '../../claims/index.js';
import type { LengthRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Delays held against the only two months or days that their passage names, when something was to come and when it will: "It was
 * to be ready in June 2022. We now expect December 2027. The delay is five and a half years."
 */
export declare function delayRelations(set: DateSet, taken: ReadonlySet<Claim>): LengthRelation[];
