import { type PackedClaims, packClaims, type Start } from '../claims/index.js'
import type { Document, SourceText } from '../documents/index.js'
import { type Outline, outlineOf } from '../outlines.js'
import type { ReadOptions } from '../reading.js'
import { type DocumentReading, knownReading } from '../verdicts.js'

/** What a document yielded, without its path and its text. */
export interface Body {
  readonly document: Omit<Document, 'path' | 'source'>
  readonly claims: PackedClaims
}

/** What a document yields when it is read. */
export interface Yielded {
  readonly outline: Outline
  /** Null where it is not to be kept. */
  readonly body: Body | null
}

/** How the documents of a set are read, and what of them is kept. */
export interface Reading {
  readonly options: ReadOptions
  /** The releases of software that the set names. */
  readonly versions: ReadonlySet<string>
  readonly withBodies: boolean
}

/** Where the claims of a document begin that is read by itself. */
export const START: Start = { document: 0, claim: 0, sentence: 0 }

/** Reads a document; what does that is loaded at the first call. */
export async function readAnew(
  source: SourceText,
  { options, versions }: Omit<Reading, 'withBodies'>,
): Promise<DocumentReading> {
  const { claimOptions, readDocuments, readingOf } = await import('../reading.js')
  return readingOf(readDocuments([source], options)[0]!, claimOptions(options), versions)
}

/** Reads a document to its claims, which `reading` holds. */
export async function yieldOf(
  source: SourceText,
  how: Reading,
): Promise<Yielded & { readonly reading: DocumentReading }> {
  const { document, claims: claimsFrom } = await readAnew(source, how)
  const claims = claimsFrom(START)
  const { path: _path, source: _source, ...rest } = document
  return {
    outline: outlineOf(document, claims),
    body: how.withBodies ? { document: rest, claims: packClaims(claims, START) } : null,
    reading: knownReading(document, claims, START),
  }
}
