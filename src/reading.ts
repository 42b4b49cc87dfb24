import {
  builtInWords,
  type ClaimOptions,
  claimsOf,
  makeVocabulary,
  type Vocabulary,
  versionsOf,
  type WordLists,
} from './claims/index.js'
import { type Document, readDocument, type SourceText } from './documents/index.js'
import type { DocumentReading } from './verdicts.js'

/** How a set of documents is read. */
export interface ReadOptions {
  /** ISO 4217 code that a bare `$` means; US dollars where not given. */
  readonly dollar?: string | undefined
  /** How all-digit dates are ordered; day first where not given. */
  readonly dateOrder?: 'dmy' | 'mdy' | undefined
  /** Word lists beside the built-in ones. */
  readonly words?: readonly WordLists[] | undefined
  /** The date of documents that name none: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string | undefined
}

/** Reads the documents of a set. */
export function readSources(sources: readonly SourceText[], options: ReadOptions = {}): DocumentReading[] {
  const own = claimOptions(options)
  const versions = versionsOf(sources.map((source) => source.text))
  return readDocuments(sources, options).map((document) => readingOf(document, own, versions))
}

/** The reading of one document; `versions` are the releases of software that its set names. */
export const readingOf = (
  document: Document,
  options: ClaimOptions,
  versions: ReadonlySet<string>,
): DocumentReading => ({ document, claims: (start) => claimsOf(document, start, options, versions) })

/** Reads documents; `options.date` stands in for those that carry no date of their own. */
export function readDocuments(sources: readonly SourceText[], options: ReadOptions = {}): Document[] {
  return sources.map((source) => {
    const document = readDocument(source)
    if (document.date !== null || options.date === undefined || source.date !== undefined) return document
    return readDocument({ ...source, date: options.date })
  })
}

/** What claims are read by. */
export const claimOptions = (options: ReadOptions): ClaimOptions => ({
  vocabulary: vocabularyWith(options.words ?? []),
  dollar: options.dollar ?? 'USD',
  dateOrder: options.dateOrder ?? 'dmy',
})

/** The vocabulary of the built-in words alone, made on first use: it takes longer than the reading of a short text. */
let builtIn: Vocabulary | null = null

function vocabularyWith(words: readonly WordLists[]): Vocabulary {
  if (words.length > 0) return makeVocabulary([...words, builtInWords])
  builtIn ??= makeVocabulary([builtInWords])
  return builtIn
}

export { versionsOf } from './claims/index.js'
