import type { Claim, Claims, Sentence } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import { alignStory, membersOf, type Story } from './aligning.js'
import { alteredCopies } from './altered-copies.js'
import { unbelied } from './belied.js'
import { type Fact, groupFacts } from './fact.js'
import { evaluate } from './formulas.js'
import { relationsOf } from './joining.js'
import { amountsOrPercents } from './joins/amount-or-percent.js'
import { averageRelations } from './joins/averages.js'
import { basedChanges } from './joins/based-changes.js'
import { boundRelations } from './joins/bounds.js'
import { boundsAfar } from './joins/bounds-afar.js'
import { cellConversions } from './joins/cells.js'
import { changeRelations } from './joins/changes.js'
import type { DateRelation } from './joins/date-relation.js'
import { dateRelationsOf } from './joins/dates.js'
import { doubleChanges } from './joins/double-changes.js'
import { frequencyRelations } from './joins/frequencies.js'
import { gapRelations } from './joins/gaps.js'
import { headlineDirections } from './joins/headline-directions.js'
import { headlineFigures } from './joins/headline-figures.js'
import { headlineTolls } from './joins/headline-tolls.js'
import { headlineChanges } from './joins/headlines.js'
import { impliedLevels } from './joins/implied-levels.js'
import { totalsOfPeriods } from './joins/index.js'
import { leavingRelations } from './joins/leavings.js'
import { leftovers } from './joins/leftovers.js'
import { levelPairs } from './joins/levels.js'
import { limitRelations } from './joins/limits.js'
import { midpointRelations } from './joins/midpoints.js'
import { namedChanges } from './joins/named-changes.js'
import { netChanges } from './joins/net-changes.js'
import { oddsRelations } from './joins/odds.js'
import { straySizes } from './joins/stray-sizes.js'
import { summedUpChanges } from './joins/summed-up-changes.js'
import { movesOf } from './moves/moves.js'
import { smallWords } from './names.js'
import { conflictOf, type Pairing, withFurther } from './pairing.js'
import { isMadeBeside, passageMultiples, passageShares } from './passages/index.js'
import { productRelations } from './products/index.js'
import type { Relation } from './relation.js'
import { type Alignment, alignSentences, originsOf } from './reprints.js'
import { rowRelations, rowTablesOf, wholeCells } from './rows/index.js'
import { storiesOf } from './stories.js'
import { traitsOf } from './traits.js'
import { wordedShares } from './worded/index.js'

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
  /** Words that its set writes without a capital; see `smallWords`. */
  readonly small: ReadonlySet<string>
}

/** What a set says of some of its documents that they do not say themselves. */
export interface Whole {
  /** For each of the documents, the index of the first of them that tells the same story. */
  readonly stories: readonly number[]
  /** Words that some document of the set writes without a capital; see `smallWords`. */
  readonly small: ReadonlySet<string>
}

/**
 * Works out which claims are about the same fact and which relations the texts assert between them. `whole` is given where
 * the documents are some stories of a larger set.
 */
export function drawLedger(
  documents: readonly Document[],
  { claims, sentences, mastheads }: Claims,
  whole: Whole = wholeOf(documents, claims, sentences),
): Ledger {
  const { stories, small } = whole
  const alignments = alignSentences(sentences)
  const told = membersOf(stories, claims, sentences).map((story) => {
    const asserted = relateStory(story, sentences)
    const pairings = alignStory(story, asserted.relations, documents, sentences, small)
    const rivals = asserted.rivals.map(({ head, stated, confidence }) => conflictOf(head, stated, confidence))
    return { relations: asserted.relations, pairings: withFurther(pairings, rivals) }
  })
  const origins = originsOf(documents.length, sentences, alignments)
  const pairings = withFurther(
    told.flatMap((story) => story.pairings),
    alteredCopies(alignments, origins, documents),
  )
  return {
    documents,
    claims,
    sentences,
    mastheads,
    pairings,
    facts: groupFacts(claims, pairings),
    relations: told.flatMap((story) => story.relations),
    dateRelations: dateRelationsOf(documents, sentences, claims, mastheads, pairings, stories),
    alignments,
    origins,
    stories,
    small,
  }
}

function wholeOf(documents: readonly Document[], claims: readonly Claim[], sentences: readonly Sentence[]): Whole {
  const parts = documents.map((): Story => ({ claims: [], sentences: [] }))
  for (const claim of claims) parts[claim.document]!.claims.push(claim)
  for (const sentence of sentences) parts[sentence.document]!.sentences.push(sentence)
  return { stories: storiesOf(parts.map(traitsOf)), small: smallWords(sentences) }
}

/** What the texts of one story assert between figures. */
interface Asserted {
  readonly relations: readonly Relation[]
  /** Headlines that say otherwise than the text below. */
  readonly rivals: readonly { readonly head: Claim; readonly stated: Claim; readonly confidence: number }[]
}

/** The relations that the texts of one story assert. */
export function relateStory({ claims, sentences }: Story, allSentences: readonly Sentence[]): Asserted {
  const tables = rowTablesOf(claims)
  const said = relationsOf(sentences, wholeCells(tables))
  const pairs = [...levelPairs(claims, sentences), ...impliedLevels(sentences)]
  const heads = headlineChanges(claims, pairs, sentences, allSentences)
  const figures = headlineFigures(claims, pairs, sentences, allSentences)
  const averages = averageRelations(sentences, claims, said)
  const byRows = rowRelations(tables, sentences)
  const settled = sharesIn([...said, ...byRows])
  const worded = wordedShares(sentences, claims, wholeCells(tables), settled).filter(
    (relation) => evaluate(relation)?.holds === true || !isMadeInPassage(relation, sentences),
  )
  const shares = [...said, ...byRows, ...worded].filter(({ kind }) => kind === 'share')
  const beside = passageShares(sentences, sharesIn(shares.filter(isSettled)))
  const replaced = sharesIn(beside)
  const found = [
    ...said.filter(
      ({ kind, terms }) => kind !== 'share' || !terms.some(({ claim }) => claim !== null && replaced.has(claim)),
    ),
    ...productRelations(sentences, [...said, ...averages]),
    ...changeRelations(pairs, sentences),
    ...basedChanges(claims, sentences),
    ...namedChanges(pairs, sentences, allSentences),
    ...doubleChanges(sentences),
    ...amountsOrPercents(sentences),
    ...summedUpChanges(sentences),
    ...oddsRelations(sentences),
    ...gapRelations(sentences),
    ...frequencyRelations(sentences),
    ...netChanges(sentences),
    ...cellConversions(claims),
    ...boundRelations(sentences),
    ...boundsAfar(sentences),
    ...limitRelations(sentences),
    ...leavingRelations(sentences),
    ...averages,
    ...midpointRelations(sentences, claims),
    ...heads.relations,
    ...figures.relations,
    ...totalsOfPeriods(sentences, claims),
    ...byRows,
    ...worded,
    ...beside,
    ...passageMultiples(sentences, claimsOf('ratio', [...said, ...byRows])),
  ]
  return {
    relations: unbelied([...found, ...movesOf(sentences, found)], allSentences),
    rivals: [
      ...heads.rivals,
      ...figures.rivals,
      ...headlineTolls(claims, sentences, allSentences),
      ...headlineDirections(claims, sentences, allSentences),
      ...leftovers(claims),
      ...straySizes(claims),
    ],
  }
}

/** "118,000 may be caught. That is 16% of the stock": a share that the figures beside it make is of no others. */
const isMadeInPassage = ({ terms }: Relation, sentences: readonly Sentence[]): boolean =>
  terms.some(({ role, claim }) => {
    const i = claim === null ? -1 : sentences.findIndex(({ index }) => index === claim.sentence)
    return role === 'share' && claim !== null && claim.cell === null && i >= 0 && isMadeBeside(claim, i, sentences)
  })

/** A share that fails and is less sure than this may be of other figures. */
const SURE = 0.7

/** Whether a share needs no other part and whole: it is right to the digit, or surely wrong. */
const isSettled = (relation: Relation): boolean =>
  evaluate({ ...relation, exact: true })?.holds === true ||
  (relation.confidence >= SURE && evaluate(relation)?.holds === false && relation.origin !== 'sentence')

/** The shares that relations have found part and whole of. */
const sharesIn = (relations: readonly Relation[]): ReadonlySet<Claim> => claimsOf('share', relations)

/** The claims that are the share or the multiple of relations. */
const claimsOf = (name: 'share' | 'ratio', relations: readonly Relation[]): ReadonlySet<Claim> =>
  new Set(
    relations.flatMap(({ kind, terms }) =>
      kind === name ? terms.flatMap(({ role, claim }) => (role === name && claim !== null ? [claim] : [])) : [],
    ),
  )
