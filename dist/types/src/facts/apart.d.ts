import type { Claim, Sentence } from '../claims/index.js';
import type { Capitals } from './names.js';
import type { Pairing } from './pairing.js';
/**
 * The pairings of a story without conflicts between figures that are of two things for all that their words share: looked
 * at one by one, since scoring leaves few of them. A figure is whose the words right around it say; by how much is not how
 * many; a small number of another unit or scale, or one a hundred times as large, is another, and so is one of which nothing
 * but "people" is told alike, one whose own sentence has the other beside it, one that is left of the other, a row for other
 * things, and one of two rows that nothing names alike; and where no slip of the pen explains the difference, neither is a
 * figure that the other's text tells elsewhere. `allSentences` are those of the whole set.
 */
export declare function withoutApart(pairings: readonly Pairing[], { claims, sentences }: {
    readonly claims: readonly Claim[];
    readonly sentences: readonly Sentence[];
}, allSentences: readonly Sentence[], capitals: Capitals): readonly Pairing[];
