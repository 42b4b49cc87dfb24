import { type Claims, packClaims, unpackClaims } from '../claims/index.js'
import { mediaTypeOf, type SourceText } from '../documents/index.js'
import type { DocumentReading } from '../judging.js'
import type { ReadOptions } from '../reading.js'
import type { Memory, Remembered } from './memory.js'

/**
 * Reads the documents of a set, each from memory where its very text was read before under the same options. The readers
 * and the grammar are loaded only where some text is new.
 */
export async function readingsOf(
  sources: readonly SourceText[],
  options: ReadOptions,
  memory: Memory,
): Promise<readonly DocumentReading[]> {
  const recalled = sources.map((source) =>
    isPlain(source) ? memory.recall(mediaTypeOf(source.path), source.text) : null,
  )
  const names = new Set(recalled.flatMap((one) => one?.names ?? []))
  const known = sources.map((source, i) => readingFrom(recalled[i]!, source, names))
  if (known.every((reading) => reading !== null)) return known
  const { claimOptions, readDocuments, readingOf, versionsOf } = await import('../reading.js')
  const named = sources.map((source, i) => recalled[i]?.names ?? [...versionsOf([source.text])])
  const versions = new Set(named.flat())
  const own = claimOptions(options)
  return sources.map((source, i) => {
    const reading = versions.size === names.size ? known[i]! : readingFrom(recalled[i]!, source, versions)
    if (reading !== null) return reading
    const [document] = readDocuments([source], options)
    const fresh = readingOf(document!, own, versions)
    if (!isPlain(source)) return fresh
    return {
      document: document!,
      claims: (start): Claims => {
        const claims = fresh.claims(start)
        memory.keep(document!.mediaType, {
          document: document!,
          claims: packClaims(claims, start),
          names: named[i]!,
          versions: [...versions],
        })
        return claims
      },
    }
  })
}

/** What a caller says of a text beside its path would have to be remembered with it; only NDJSON and the library do. */
const isPlain = ({ date, mediaType }: SourceText): boolean => date === undefined && mediaType === undefined

/** A document as it was read before, if that was in a set that names the same releases of software. */
function readingFrom(
  recalled: Remembered | null,
  { path }: SourceText,
  versions: ReadonlySet<string>,
): DocumentReading | null {
  if (recalled === null || recalled.versions.length !== versions.size) return null
  if (!recalled.versions.every((version) => versions.has(version))) return null
  const document = { ...recalled.document, path }
  return { document, claims: (start) => unpackClaims(recalled.claims, document, start) }
}
