import type { Claim } from '../../claims/index.js';
import type { Said } from './date-lengths.js';
import type { LengthRelation } from './date-relation.js';
import { type DateSet } from './stretches.js';
/**
 * Lengths that a sentence counts from a day told elsewhere to the only day of its own ("The council votes on 17 December, two
 * weeks after the hearing"). Where no day of the story lies so far from it, but one would if the day or the length were one
 * slip away from what is written, that one is taken to be meant. `said` are the lengths of wordings, `taken` those of them
 * whose two days are known already.
 */
export declare function countedDays(set: DateSet, said: readonly Said[], taken: ReadonlySet<Claim>, mastheads: readonly Claim[]): LengthRelation[];
