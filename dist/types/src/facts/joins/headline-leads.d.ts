import type { Claim, Sentence } from '../../claims/index.js';
import { type Quantity } from '../../quantity/index.js';
import type { LevelPair } from './levels.js';
/** The figure of a claim as one of the headline's sort: amounts stand in headlines without their currency. */
export declare function meantBy({ quantity }: Claim, head: Claim): Quantity | null;
/** The one figure of the lead that is the headline's at another scale or with two digits exchanged; null where none is. */
export declare function sameDigits(head: Claim, words: ReadonlySet<string>, claims: readonly Claim[], sentences: readonly Sentence[]): Claim | null;
/**
 * The one change in per cent that the first sentence tells, the same way as the headline's only figure, where no levels of the story
 * bear the headline out: "Fares to rise 16 per cent" over "from £12.50 to £13.25 in April, a rise of 6 per cent".
 */
export declare function changeOfLead(head: Claim, { claims: own }: Sentence, pairs: readonly LevelPair[], claims: readonly Claim[], sentences: readonly Sentence[]): Claim | null;
