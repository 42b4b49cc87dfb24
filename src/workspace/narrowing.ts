import type { SourceText } from '../documents/index.js'
import { isSmall, type Numbering, storiesAmong, type Whole } from '../facts/index.js'
import type { ConsistencyTable, DocumentSummary, ExplainedFact } from '../findings/index.js'
import { explainReadings, tabulateReadings } from '../judging.js'
import { placesByStory, steadyOrder } from '../outlines.js'
import type { ReadOptions } from '../reading.js'
import type { DocumentReading } from '../verdicts.js'
import { type Crews, NO_CREW } from './crew.js'
import type { Memory } from './memory.js'
import { smallWordsAmong } from './numbered-outline.js'
import { type KnownDocument, knownDocuments } from './recalling.js'
import type { Reading } from './yielding.js'

/** A set of documents, parted into the stories that they tell: strangers are never held against each other. */
export interface ReadSet {
  /** Every document of the set, as given. */
  readonly summaries: readonly DocumentSummary[]
  /** The stories that a run looks at. */
  readonly stories: readonly ReadStory[]
  /** Words that some document of the set writes without a capital. */
  readonly small: ReadonlySet<string>
  /** What the numbers of outlines stand for. */
  readonly lexicon: Numbering
  readonly how: Reading
}

export interface ReadStory {
  /** The places of its documents in the steady order of the set; all else is in their order. */
  readonly places: readonly number[]
  readonly documents: readonly SetDocument[]
}

interface SetDocument extends KnownDocument {
  /** Its place in the set as given. */
  readonly given: number
}

/**
 * Reads a set. Where a run is `about` some of the documents of a large set (by path), only those that tell a story with
 * one of them are looked at.
 */
export async function readSet(
  sources: readonly SourceText[],
  options: ReadOptions,
  memory: Memory | null,
  about: ReadonlySet<string> | null,
  crews: Crews = NO_CREW,
): Promise<ReadSet> {
  const { documents: known, how, lexicon } = await knownDocuments(sources, options, memory, crews)
  const all = known.map((one, given): SetDocument => ({ ...one, given }))
  const outlines = known.map(({ outline }) => outline)
  const order = steadyOrder(outlines.map(({ date }, i) => ({ date, text: sources[i]!.text })))
  const stories = storiesAmong(
    order.map((i) => outlines[i]!.traits),
    lexicon.keys,
  )
  const told = placesByStory(stories).map(
    (places): ReadStory => ({ places, documents: places.map((place) => all[order[place]!]!) }),
  )
  const wanted = ({ documents }: ReadStory): boolean => documents.some(({ source }) => about!.has(source.path))
  return {
    summaries: outlines.map(({ summary }, i) => ({ path: sources[i]!.path, ...summary })),
    stories: about === null || isSmall(sources.length) ? told : told.filter(wanted),
    small: smallWordsAmong(outlines, lexicon),
    lexicon,
    how,
  }
}

/** Reads the documents of a story. */
export async function readingsOf({ documents }: Pick<ReadStory, 'documents'>): Promise<readonly DocumentReading[]> {
  const readings: DocumentReading[] = []
  for (const { read } of documents) readings.push(await read())
  return readings
}

/** The readings of the stories of a set, in the order of the set, and what the set says of them. */
async function readingsInOrder({
  stories,
  small,
}: ReadSet): Promise<{ readonly readings: readonly DocumentReading[]; readonly whole: Whole }> {
  const placed = stories
    .flatMap(({ documents }, story) => documents.map((document) => ({ document, story })))
    .sort((a, b) => a.document.given - b.document.given)
  const readings = await readingsOf({ documents: placed.map(({ document }) => document) })
  return { readings, whole: { stories: placed.map(({ story }) => story), small } }
}

/** The table of the stories of a set, its sources in the order of the set. */
export async function tabulateStories(set: ReadSet): Promise<ConsistencyTable> {
  const { readings, whole } = await readingsInOrder(set)
  return tabulateReadings(readings, whole)
}

/** The fact with this id in the table of a set, with why its figures are held to be one; null where there is none. */
export async function explainInSet(set: ReadSet, id: string): Promise<ExplainedFact | null> {
  const { readings, whole } = await readingsInOrder(set)
  return explainReadings(readings, id, whole)
}
