import {
  builtInWords,
  type ClaimOptions,
  type Claims,
  type Extract,
  extractFrom,
  makeClaims,
  makeVocabulary,
  type Vocabulary,
  type WordLists,
} from './claims/index.js'
import { type Document, readDocument, type SourceText } from './documents/index.js'
import { drawLedger, type Ledger } from './facts/index.js'
import {
  type CheckResult,
  type ConsistencyTable,
  type FindingOptions,
  makeFindings,
  makeTable,
  summarise,
} from './findings/index.js'
import { findDiscrepancies, type HouseFacts, type Rule } from './rules/index.js'

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

/** How a set of documents is checked. */
export interface CheckOptions extends ReadOptions, FindingOptions {
  readonly rules: readonly Rule[]
  /** Figures that the project has pinned down; none where not given. */
  readonly house?: HouseFacts | undefined
}

/** Holds the figures of a set of documents against each other: the whole program. Pure, synchronous, never throws on prose. */
export function checkDocuments(sources: readonly SourceText[], options: CheckOptions): CheckResult {
  const { ledger, order } = steadyLedger(sources, options)
  const result = checkLedger(ledger, options)
  return { ...result, documents: asGiven(result.documents, order) }
}

/** The second half of `checkDocuments`, for callers that keep the ledger. */
export function checkLedger(ledger: Ledger, options: CheckOptions): CheckResult {
  const discrepancies = findDiscrepancies(ledger, options.rules, options.house)
  const findings = makeFindings(ledger, discrepancies, options.rules, options)
  return summarise(ledger, findings)
}

/** The consistency table of a set of documents: facts × sources. */
export function tabulate(sources: readonly SourceText[], options: ReadOptions = {}): ConsistencyTable {
  const { ledger, order } = steadyLedger(sources, options)
  const table = makeTable(ledger)
  return {
    sources: asGiven(table.sources, order),
    facts: table.facts.map((fact) => ({ ...fact, cells: asGiven(fact.cells, order) })),
  }
}

/** The places of documents from the oldest on, by their text where dates do not tell: neither names nor order of files count. */
function steadyOrder(documents: readonly Document[]): readonly number[] {
  const key = ({ date }: Document): number =>
    date === null ? Number.POSITIVE_INFINITY : date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  const keys = documents.map(key)
  return documents
    .map((_, i) => i)
    .sort((a, b) => {
      if (keys[a] !== keys[b]) return keys[a]! < keys[b]! ? -1 : 1
      const [x, y] = [documents[a]!.source, documents[b]!.source]
      return x < y ? -1 : x > y ? 1 : a - b
    })
}

/** What was made in a steady order, in the order of the documents as they were given. */
function asGiven<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  const given = new Array<Item>(items.length)
  order.forEach((place, i) => {
    given[place] = items[i]!
  })
  return given
}

/** What `tabulate` and `checkDocuments` work on, for callers that want to look inside; its documents are in an order of their own. */
export const ledgerOf = (sources: readonly SourceText[], options: ReadOptions = {}): Ledger =>
  steadyLedger(sources, options).ledger

/** The ledger of a set, its documents in an order that hangs on nothing but what they say, and their places as given. */
function steadyLedger(
  sources: readonly SourceText[],
  options: ReadOptions,
): { readonly ledger: Ledger; readonly order: readonly number[] } {
  const given = readDocuments(sources, options)
  const order = steadyOrder(given)
  const documents = order.map((i) => given[i]!)
  return { ledger: drawLedger(documents, readClaims(documents, options)), order }
}

/** Reads documents; `options.date` stands in for those that carry no date of their own. */
export function readDocuments(sources: readonly SourceText[], options: ReadOptions = {}): Document[] {
  return sources.map((source) => {
    const document = readDocument(source)
    if (document.date !== null || options.date === undefined || source.date !== undefined) return document
    return readDocument({ ...source, date: options.date })
  })
}

/** Reads what documents claim. */
export const readClaims = (documents: readonly Document[], options: ReadOptions = {}): Claims =>
  makeClaims(documents, claimOptions(options))

/** Everything that one document holds: every figure with its place, what was seen and not read, and the claims. */
export function extractDocument(source: SourceText, options: ReadOptions = {}): Extract {
  const documents = readDocuments([source], options)
  const own = claimOptions(options)
  return extractFrom(documents[0]!, makeClaims(documents, own).claims, own)
}

const claimOptions = (options: ReadOptions): ClaimOptions => ({
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
