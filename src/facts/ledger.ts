import type { Claim, Claims, Sentence } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import { alignClaims, type Pairing } from './alignment.js'
import { type Fact, groupFacts } from './fact.js'
import { relationsOf } from './joining.js'
import { changeRelations } from './joins/changes.js'
import type { DateRelation } from './joins/date-relation.js'
import { dateRelationsOf } from './joins/dates.js'
import { gapRelations } from './joins/gaps.js'
import { totalsOfPeriods } from './joins/index.js'
import { netChanges } from './joins/net-changes.js'
import { profilesOf } from './profile.js'
import { rarityIn } from './rarity.js'
import type { Relation } from './relation.js'
import { type Alignment, alignSentences, originsOf } from './reprints.js'
import { storiesOf } from './stories.js'
import { verdictOf } from './verdict.js'

/** Everything that the checks look at. */
export interface Ledger {
  readonly documents: readonly Document[]
  readonly claims: readonly Claim[]
  readonly sentences: readonly Sentence[]
  /** Dates of bylines and the like: no claims of the story. */
  readonly mastheads: readonly Claim[]
  /** Claims held against each other, with verdict and confidence. */
  readonly pairings: readonly Pairing[]
  readonly facts: readonly Fact[]
  readonly relations: readonly Relation[]
  /** What the texts say about days, clock times and ages. */
  readonly dateRelations: readonly DateRelation[]
  /** Like sentences of different documents. */
  readonly alignments: readonly Alignment[]
  /** For each document, the index of the one that it reprints; its own index where it is an original. */
  readonly origins: readonly number[]
  /** For each document, the index of the first that tells the same story; strangers are never held against each other. */
  readonly stories: readonly number[]
}

/** Works out which claims are about the same fact and which relations the texts assert between them. */
export function drawLedger(documents: readonly Document[], { claims, sentences, mastheads }: Claims): Ledger {
  const alignments = alignSentences(sentences)
  const stories = storiesOf(documents.length, claims, sentences)
  const told = [...new Set(stories)].map((story) => tell(story, stories, documents, claims, sentences))
  const pairings = told.flatMap((story) => story.pairings)
  return {
    documents,
    claims,
    sentences,
    mastheads,
    pairings,
    facts: groupFacts(claims, pairings),
    relations: told.flatMap((story) => story.relations),
    dateRelations: dateRelationsOf(documents, sentences, claims, pairings),
    alignments,
    origins: originsOf(documents.length, sentences, alignments),
    stories,
  }
}

/** What the documents of one story say together: nothing in it depends on the other documents of the set. */
function tell(
  story: number,
  stories: readonly number[],
  documents: readonly Document[],
  allClaims: readonly Claim[],
  allSentences: readonly Sentence[],
): { readonly pairings: readonly Pairing[]; readonly relations: readonly Relation[] } {
  const claims = allClaims.filter((claim) => stories[claim.document] === story)
  const sentences = allSentences.filter((sentence) => stories[sentence.document] === story)
  const relations = [
    ...relationsOf(sentences),
    ...changeRelations(claims, sentences),
    ...gapRelations(sentences),
    ...netChanges(sentences),
    ...totalsOfPeriods(sentences, claims),
  ]
  const profiles = profilesOf(claims, allSentences, rarityIn(sentences, claims), wholesIn(relations))
  return { pairings: alignClaims(profiles, (a, b) => verdictOf(a, b, documents)), relations }
}

/** The claims that some sentence names as a whole of parts or shares. */
function wholesIn(relations: readonly Relation[]): ReadonlySet<Claim> {
  const wholes = new Set<Claim>()
  for (const { terms } of relations) {
    for (const { role, claim } of terms) if (role === 'whole' && claim !== null) wholes.add(claim)
  }
  return wholes
}
