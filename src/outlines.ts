import type { Claims } from './claims/index.js'
import type { CalendarDate, Document } from './documents/index.js'
import { firstWords, smallWords, type Traits, traitsOf } from './facts/index.js'
import { type DocumentSummary, summaryOf } from './findings/index.js'
import { append } from './text/index.js'

/** What must be known of a document before its set is parted into stories; all else is looked at story by story. */
export interface Outline {
  readonly date: CalendarDate | null
  readonly summary: Omit<DocumentSummary, 'path'>
  readonly traits: Traits
  /** Words that it writes without a capital. */
  readonly small: readonly string[]
  /** Words that begin its sentences with a capital: whether they are names, the small words of the set tell. */
  readonly firsts: readonly string[]
}

/** The outline of a document that makes these claims. */
export const outlineOf = (document: Document, claims: Claims): Outline => ({
  date: document.date,
  summary: summaryOf(document, claims.claims.length),
  traits: traitsOf(claims),
  small: [...smallWords(claims.sentences)],
  firsts: [...firstWords(claims.sentences)],
})

/** The words that some document of a set writes without a capital. */
export function smallWordsOf(outlines: readonly Outline[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const outline of outlines) for (const word of outline.small) small.add(word)
  return small
}

/** The places of documents from the oldest on, by their text where dates do not tell: neither names nor order of files count. */
export function steadyOrder(
  documents: readonly { readonly date: CalendarDate | null; readonly text: string }[],
): number[] {
  const key = (date: CalendarDate | null): number =>
    date === null ? Number.POSITIVE_INFINITY : date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  const keys = documents.map(({ date }) => key(date))
  return documents
    .map((_, i) => i)
    .sort((a, b) => {
      if (keys[a] !== keys[b]) return keys[a]! < keys[b]! ? -1 : 1
      const [x, y] = [documents[a]!.text, documents[b]!.text]
      return x < y ? -1 : x > y ? 1 : a - b
    })
}

/** The places of the documents of each story, from the story of each document; both in the order of the documents. */
export function placesByStory(stories: readonly number[]): number[][] {
  const members = new Map<number, number[]>()
  stories.forEach((story, place) => {
    append(members, story, place)
  })
  return [...members.values()]
}
