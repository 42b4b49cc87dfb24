import type { Claim, Sentence } from '../../claims/index.js';
import type { Document } from '../../documents/index.js';
import type { Pairing } from '../pairing.js';
import type { DateRelation } from './date-relation.js';
/** What the sentences and tables of a set say about days, clock times, ages and lengths of time that may hold or not. */
export declare function dateRelationsOf(documents: readonly Document[], sentences: readonly Sentence[], claims: readonly Claim[], mastheads: readonly Claim[], pairings: readonly Pairing[], stories: readonly number[]): DateRelation[];
