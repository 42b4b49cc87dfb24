import { packClaims, unpackClaims } from '../claims/index.js'
import { mediaTypeOf, type SourceText } from '../documents/index.js'
import { smallWords, traitsOf } from '../facts/index.js'
import { summaryOf } from '../findings/index.js'
import type { DocumentReading } from '../judging.js'
import type { ReadOptions } from '../reading.js'
import type { Memory, Remembered } from './memory.js'

/** Sets of more text (in UTF-16 code units) than this are read anew each time: what they yield takes many times as much. */
const LARGEST_SET = 16_000_000

/** The memory that serves a set; null where it is too large, or holds a text of which more is said than its path. */
export function memoryFor(sources: readonly SourceText[], memory: Memory | null): Memory | null {
  const size = sources.reduce((sum, source) => sum + source.text.length, 0)
  return size > LARGEST_SET || sources.some(({ date, mediaType }) => date ?? mediaType) ? null : memory
}

/** Reads the documents of a set anew; what reads them is loaded at the first call. */
export async function readAnew(
  sources: readonly SourceText[],
  options: ReadOptions,
): Promise<readonly DocumentReading[]> {
  const { readSources } = await import('../reading.js')
  return readSources(sources, options)
}

/**
 * What the documents of a set yield: from memory where their very text was read before under the same options, in a set
 * that named the same releases of software. What reads documents is loaded only where some text is new.
 */
export async function remembered(
  sources: readonly SourceText[],
  options: ReadOptions,
  memory: Memory,
): Promise<readonly Remembered[]> {
  const recalled = sources.map(({ path, text }) => memory.recall(mediaTypeOf(path), text))
  const known = new Set(recalled.flatMap((one) => one?.outline.names ?? []))
  if (recalled.every((one) => one !== null && isOf(one, known))) return recalled as Remembered[]
  const { claimOptions, readDocuments, readingOf, versionsOf } = await import('../reading.js')
  const names = sources.map(({ text }, i) => recalled[i]?.outline.names ?? [...versionsOf([text])])
  const versions = new Set(names.flat())
  const own = claimOptions(options)
  return sources.map((source, i): Remembered => {
    const one = recalled[i]
    if (one && isOf(one, versions)) return one
    const [document] = readDocuments([source], options)
    const start = { document: 0, claim: 0, sentence: 0 }
    const claims = readingOf(document!, own, versions).claims(start)
    const packed = packClaims(claims, start)
    const { path: _path, source: _source, ...rest } = document!
    const yielded: Remembered = {
      outline: {
        names: names[i]!,
        versions: [...versions],
        summary: summaryOf(document!, claims.claims.length),
        traits: traitsOf(claims),
        small: [...smallWords(claims.sentences)],
      },
      body: { document: rest, claims: packed },
    }
    memory.keep(document!.mediaType, source.text, yielded)
    return yielded
  })
}

/** A document as it was read before. */
export function recalledReading({ body }: Remembered, { path, text }: SourceText): DocumentReading {
  const document = { ...body.document, path, source: text }
  return { document, claims: (start) => unpackClaims(body.claims, document, start) }
}

/** Whether a document was read in a set that names these releases of software. */
const isOf = ({ outline }: Remembered, versions: ReadonlySet<string>): boolean =>
  outline.versions.length === versions.size && outline.versions.every((version) => versions.has(version))
