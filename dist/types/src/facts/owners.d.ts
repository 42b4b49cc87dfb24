import type { Claim, Sentence } from '../claims/index.js';
import type { Capitals } from './names.js';
/**
 * Tells of two figures of different documents whether the words right around one of them give it to somebody whom the
 * other's passage does not name: "Hallam's took $500m, Voss & Lyle $410.4m" beside the year-before $410.6m of a text on
 * Hallam's. Silent where that text may be about him all along. `sentences` are those of the story.
 */
export declare function ownersApart(sentences: readonly Sentence[], { named }: Capitals): (a: Claim, b: Claim) => boolean;
