import { unpackClaims } from '../claims/index.js'
import { mediaTypeOf, type SourceText } from '../documents/index.js'
import { type Numbering, numbering } from '../facts/index.js'
import type { ReadOptions } from '../reading.js'
import type { DocumentReading } from '../verdicts.js'
import type { Crews } from './crew.js'
import type { Memory, Remembered } from './memory.js'
import { type NumberedOutline, numberedOutline } from './numbered-outline.js'
import { type Reading, readAnew, type Yielded, yieldOf } from './yielding.js'

/** Up to so much text in a set (in UTF-16 code units) all that its documents yield is remembered, which takes many times as much; above, only outlines. */
const LARGEST_REMEMBERED = 500_000
/** Up to so much text the claims of new documents are held until they are judged; above, they are read a second time. */
const LARGEST_HELD = 4_000_000

/** A document of a set: what parts it from other stories, and on demand all else. */
export interface KnownDocument {
  readonly source: SourceText
  /** See `Remembered`; null where nothing is remembered. */
  readonly mark: string | null
  readonly outline: NumberedOutline
  readonly read: () => Promise<DocumentReading>
}

/** The documents of a set, as given, and how those are read that must be. */
export interface KnownDocuments {
  readonly documents: readonly KnownDocument[]
  readonly how: Reading
  /** What the numbers of their outlines stand for. */
  readonly lexicon: Numbering
}

/** The memory that serves a set; null where it holds a text of which more is said than its path. */
const memoryFor = (sources: readonly SourceText[], memory: Memory | null): Memory | null =>
  sources.some(({ date, mediaType }) => date ?? mediaType) ? null : memory

/**
 * The documents of a set: from memory where their very text was read before under the same options, in a set that named the
 * same releases of software. What reads documents is loaded only where that is needed.
 */
export async function knownDocuments(
  sources: readonly SourceText[],
  { dollar, dateOrder, words, date }: ReadOptions,
  given: Memory | null,
  crews: Crews,
): Promise<KnownDocuments> {
  const options = { dollar, dateOrder, words, date }
  const memory = memoryFor(sources, given)
  const lexicon = memory?.lexicon() ?? numbering()
  const recall = ({ path, text }: SourceText): Remembered | null => memory?.recall(mediaTypeOf(path), text) ?? null
  const recalled = sources.map(recall)
  const namedThere = new Set(recalled.flatMap((one) => one?.outline.names ?? []))
  if (recalled.every((one) => one !== null && isOf(one, namedThere))) {
    const how = { options, versions: namedThere, withBodies: false }
    return { documents: recalled.map((one, i) => recalledDocument(one!, sources[i]!, how)), how, lexicon }
  }
  const { versionsOf } = await import('../reading.js')
  const names = sources.map(({ text }, i) => recalled[i]?.outline.names ?? [...versionsOf([text])])
  const versions = new Set(names.flat())
  const size = sources.reduce((sum, { text }) => sum + text.length, 0)
  const how = { options, versions, withBodies: memory !== null && size <= LARGEST_REMEMBERED }
  const isKnown = (one: Remembered | null): one is Remembered => one !== null && isOf(one, versions)
  const yielded = await yieldNew(
    sources.filter((_, i) => !isKnown(recalled[i]!)),
    how,
    crews,
    size <= LARGEST_HELD,
  )
  const documents = sources.map((source, i): KnownDocument => {
    // What was new a moment ago is not, where two files hold one text.
    const before = [recalled[i]!, recall(source)].find(isKnown)
    if (before !== undefined) return recalledDocument(before, source, how)
    const { outline: own, body, reading } = yielded.get(source)!
    const whole = { names: names[i]!, versions: [...versions], ...own }
    const kept = memory?.keep(mediaTypeOf(source.path), source.text, { outline: whole, body })
    const outline = kept?.outline ?? numberedOutline(whole, lexicon)
    return { source, mark: kept?.mark ?? null, outline, read: async () => reading ?? (await readAnew(source, how)) }
  })
  return { documents, how, lexicon }
}

/** A new document, and its reading where that is held. */
interface New extends Yielded {
  readonly reading: DocumentReading | null
}

/** Reads new documents: here, or where they are many in several threads, which hold what they read themselves. */
async function yieldNew(
  sources: readonly SourceText[],
  how: Reading,
  crews: Crews,
  isHeld: boolean,
): Promise<ReadonlyMap<SourceText, New>> {
  const shared = await crews.crewFor(sources)?.read(sources, how)
  if (shared !== undefined) return new Map(sources.map((source, i) => [source, { ...shared[i]!, reading: null }]))
  const yielded = new Map<SourceText, New>()
  for (const source of sources) {
    const { outline, body, reading } = await yieldOf(source, how)
    yielded.set(source, { outline, body, reading: isHeld ? reading : null })
  }
  return yielded
}

const recalledDocument = (one: Remembered, source: SourceText, how: Reading): KnownDocument => ({
  source,
  mark: one.mark,
  get outline() {
    return one.outline
  },
  read: async () => recalledReading(one, source) ?? (await readAnew(source, how)),
})

/** A document as it was read before; null where no more than its outline is remembered. */
function recalledReading({ body }: Remembered, { path, text }: SourceText): DocumentReading | null {
  if (body === null) return null
  const document = { ...body.document, path, source: text }
  return { document, claims: (start) => unpackClaims(body.claims, document, start) }
}

/** Whether a document was read in a set that names these releases of software. */
const isOf = ({ outline }: Remembered, versions: ReadonlySet<string>): boolean =>
  outline.versions.length === versions.size && outline.versions.every((version) => versions.has(version))
