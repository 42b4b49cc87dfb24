import type { Claim, Sentence } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import type { Quantity } from '../quantity/index.js'
import { type Scored, scoreClaims } from './alignment.js'
import { withoutApart } from './apart.js'
import { gatherKept } from './keeping.js'
import { tablePowers } from './lifting.js'
import { type Capitals, namedWords } from './names.js'
import { numbering } from './numbering.js'
import type { Pairing } from './pairing.js'
import { type Profiles, profilesOf } from './profile.js'
import { rarityIn } from './rarity.js'
import type { Relation } from './relation.js'
import { isSuperseded } from './verdict.js'

/** The claims and sentences of one story. */
export interface Story {
  readonly claims: Claim[]
  readonly sentences: Sentence[]
}

/** Parts a set into its stories, in the order of their first documents. */
export function membersOf(
  stories: readonly number[],
  claims: readonly Claim[],
  sentences: readonly Sentence[],
): readonly Story[] {
  const members = new Map<number, Story>()
  for (const story of stories) if (!members.has(story)) members.set(story, { claims: [], sentences: [] })
  for (const claim of claims) members.get(stories[claim.document]!)!.claims.push(claim)
  for (const sentence of sentences) members.get(stories[sentence.document]!)!.sentences.push(sentence)
  return [...members.values()]
}

/** The claims of one story held against each other. `small` are the words that the set writes without a capital somewhere. */
export function alignStory(
  story: Story,
  relations: readonly Relation[],
  documents: readonly Document[],
  allSentences: readonly Sentence[],
  small: ReadonlySet<string>,
): readonly Pairing[] {
  const capitals = capitalsOf(story, small)
  const { profiles, pairs, settled } = scoreStory(story, relations, documents, allSentences, capitals)
  return withoutApart(gatherKept(pairs, profiles.all, settled.confidence), story, allSentences, capitals)
}

/** All pairs of one story that were scored, kept or not, with the profiles that their columns give the places of. */
export interface ScoredStory extends Scored {
  readonly profiles: Profiles
}

/** Scores the pairs of one story; `relations` may be those of more stories. */
export function scoreStory(
  { claims, sentences }: Story,
  relations: readonly Relation[],
  documents: readonly Document[],
  allSentences: readonly Sentence[],
  capitals: Capitals,
): ScoredStory {
  const lexicon = numbering()
  const rarity = rarityIn(sentences, claims, lexicon)
  const profiles = profilesOf(claims, allSentences, lexicon, rarity, wholesIn(relations), capitals)
  const supersedes = (a: Claim, b: Claim, x: Quantity, y: Quantity): boolean => isSuperseded(a, b, x, y, documents)
  return { profiles, ...scoreClaims(profiles, tablePowers(claims), relations, supersedes) }
}

/** How a story writes its words; `small` are those that its set writes without a capital somewhere. */
export const capitalsOf = ({ sentences }: Pick<Story, 'sentences'>, small: ReadonlySet<string>): Capitals => ({
  small,
  named: namedWords(sentences),
})

/** The claims that some sentence names as a whole of parts or shares. */
function wholesIn(relations: readonly Relation[]): ReadonlySet<Claim> {
  const wholes = new Set<Claim>()
  for (const { terms } of relations) {
    for (const { role, claim } of terms) if (role === 'whole' && claim !== null) wholes.add(claim)
  }
  return wholes
}
