import type { Claim, Sentence } from '../claims/index.js';
import type { Document } from '../documents/index.js';
import { type Scored } from './alignment.js';
import { type Capitals } from './names.js';
import type { Pairing } from './pairing.js';
import { type Profiles } from './profile.js';
import type { Relation } from './relation.js';
/** The claims and sentences of one story. */
export interface Story {
    readonly claims: Claim[];
    readonly sentences: Sentence[];
}
/** Parts a set into its stories, in the order of their first documents. */
export declare function membersOf(stories: readonly number[], claims: readonly Claim[], sentences: readonly Sentence[]): readonly Story[];
/** The claims of one story held against each other. `small` are the words that the set writes without a capital somewhere. */
export declare function alignStory(story: Story, relations: readonly Relation[], documents: readonly Document[], allSentences: readonly Sentence[], small: ReadonlySet<string>): readonly Pairing[];
/** All pairs of one story that were scored, kept or not, with the profiles that their columns give the places of. */
export interface ScoredStory extends Scored {
    readonly profiles: Profiles;
}
/** Scores the pairs of one story; `relations` may be those of more stories. */
export declare function scoreStory({ claims, sentences }: Story, relations: readonly Relation[], documents: readonly Document[], allSentences: readonly Sentence[], capitals: Capitals): ScoredStory;
/** How a story writes its words; `small` are those that its set writes without a capital somewhere. */
export declare const capitalsOf: ({ sentences }: Pick<Story, "sentences">, small: ReadonlySet<string>) => Capitals;
