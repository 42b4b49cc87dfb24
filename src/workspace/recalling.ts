import { packClaims, type Start, unpackClaims } from '../claims/index.js'
import { mediaTypeOf, type SourceText } from '../documents/index.js'
import { type Outline, outlineOf } from '../outlines.js'
import type { ReadOptions } from '../reading.js'
import { type DocumentReading, knownReading } from '../verdicts.js'
import type { Memory, Remembered } from './memory.js'

/** Up to so much text in a set (in UTF-16 code units) all that its documents yield is remembered, which takes many times as much; above, only outlines. */
const LARGEST_REMEMBERED = 500_000
/** Up to so much text the claims of new documents are held until they are judged; above, they are read a second time. */
const LARGEST_HELD = 4_000_000

/** A document of a set: what parts it from other stories, and on demand all else. */
export interface KnownDocument {
  /** See `Remembered`; null where nothing is remembered. */
  readonly mark: string | null
  readonly outline: Outline
  readonly read: () => Promise<DocumentReading>
}

/** The memory that serves a set; null where it holds a text of which more is said than its path. */
const memoryFor = (sources: readonly SourceText[], memory: Memory | null): Memory | null =>
  sources.some(({ date, mediaType }) => date ?? mediaType) ? null : memory

const START: Start = { document: 0, claim: 0, sentence: 0 }

/**
 * The documents of a set: from memory where their very text was read before under the same options, in a set that named the
 * same releases of software. What reads documents is loaded only where that is needed.
 */
export async function knownDocuments(
  sources: readonly SourceText[],
  options: ReadOptions,
  given: Memory | null,
): Promise<readonly KnownDocument[]> {
  const memory = memoryFor(sources, given)
  const recalled = sources.map(({ path, text }) => memory?.recall(mediaTypeOf(path), text) ?? null)
  const known = new Set(recalled.flatMap((one) => one?.outline.names ?? []))
  if (recalled.every((one) => one !== null && isOf(one, known)))
    return recalled.map((one, i) => recalledDocument(one!, sources[i]!, options))
  const { claimOptions, readDocuments, readingOf, versionsOf } = await import('../reading.js')
  const names = sources.map(({ text }, i) => recalled[i]?.outline.names ?? [...versionsOf([text])])
  const versions = new Set(names.flat())
  const own = claimOptions(options)
  const size = sources.reduce((sum, { text }) => sum + text.length, 0)
  return sources.map((source, i): KnownDocument => {
    const before = recalled[i]
    if (before && isOf(before, versions)) return recalledDocument(before, source, options)
    // What was new a moment ago is not, where two files hold one text.
    const one = memory?.recall(mediaTypeOf(source.path), source.text)
    if (one && isOf(one, versions)) return recalledDocument(one, source, options)
    const document = readDocuments([source], options)[0]!
    const claims = readingOf(document, own, versions).claims(START)
    const { path: _path, source: _source, ...rest } = document
    const outline = { names: names[i]!, versions: [...versions], ...outlineOf(document, claims) }
    const body =
      memory !== null && size <= LARGEST_REMEMBERED ? { document: rest, claims: packClaims(claims, START) } : null
    const kept = memory?.keep(document.mediaType, source.text, { outline, body })
    const held = size <= LARGEST_HELD ? knownReading(document, claims, START) : null
    return {
      mark: kept?.mark ?? null,
      outline,
      read: async () => held ?? (await readAgain(source, options, versions)),
    }
  })
}

const recalledDocument = (one: Remembered, source: SourceText, options: ReadOptions): KnownDocument => ({
  mark: one.mark,
  get outline() {
    return one.outline
  },
  read: async () => recalledReading(one, source) ?? (await readAgain(source, options, new Set(one.outline.versions))),
})

/** A document as it was read before; null where no more than its outline is remembered. */
function recalledReading({ body }: Remembered, { path, text }: SourceText): DocumentReading | null {
  if (body === null) return null
  const document = { ...body.document, path, source: text }
  return { document, claims: (start) => unpackClaims(body.claims, document, start) }
}

async function readAgain(
  source: SourceText,
  options: ReadOptions,
  versions: ReadonlySet<string>,
): Promise<DocumentReading> {
  const { claimOptions, readDocuments, readingOf } = await import('../reading.js')
  return readingOf(readDocuments([source], options)[0]!, claimOptions(options), versions)
}

/** Whether a document was read in a set that names these releases of software. */
const isOf = ({ outline }: Remembered, versions: ReadonlySet<string>): boolean =>
  outline.versions.length === versions.size && outline.versions.every((version) => versions.has(version))
