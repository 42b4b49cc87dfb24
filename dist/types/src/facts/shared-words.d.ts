import { type Sentence } from '../claims/index.js';
import type { Profile, Profiles } from './profile.js';
/**
 * The words that two claims both have near their figures, as their texts write them and the most telling first: of their
 * sentences, or of the heads of a cell. `sentences` and `small` (what is written without a capital) are those of the set.
 */
export declare function sharedWords(a: Profile, b: Profile, { lexicon }: Profiles, sentences: readonly Sentence[], small: ReadonlySet<string>): readonly string[];
