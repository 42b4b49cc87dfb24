import { type Claims, gatherClaims, type Start } from './claims/index.js'
import type { Document } from './documents/index.js'
import { drawLedger, type Ledger, type Whole } from './facts/index.js'
import {
  type CheckResult,
  type ConsistencyTable,
  type FindingOptions,
  makeFindings,
  makeTable,
  summarise,
} from './findings/index.js'
import { findDiscrepancies, type HouseFacts, type Rule } from './rules/index.js'

/** How what was read is judged. */
export interface JudgeOptions extends FindingOptions {
  readonly rules: readonly Rule[]
  /** Figures that the project has pinned down; none where not given. */
  readonly house?: HouseFacts | undefined
}

/** What one document yields by itself: its blocks, and its claims once it is known where these begin in those of the set. */
export interface DocumentReading {
  readonly document: Document
  readonly claims: (start: Start) => Claims
}

/**
 * Holds the figures of documents that were read against each other. `whole` is given where they are some stories of a
 * larger set, with any numbers for the stories.
 */
export function checkReadings(
  readings: readonly DocumentReading[],
  options: JudgeOptions,
  whole: Whole | null = null,
): CheckResult {
  const { ledger, order } = steadyLedger(readings, whole)
  const result = checkLedger(ledger, options)
  return { ...result, documents: asGiven(result.documents, order) }
}

/** The second half of `checkReadings`, for callers that keep the ledger. */
export function checkLedger(ledger: Ledger, options: JudgeOptions): CheckResult {
  const discrepancies = findDiscrepancies(ledger, options.rules, options.house)
  const findings = makeFindings(ledger, discrepancies, options.rules, options)
  return summarise(ledger, findings)
}

/** The consistency table of documents that were read: facts × sources. */
export function tabulateReadings(readings: readonly DocumentReading[], whole: Whole | null = null): ConsistencyTable {
  const { ledger, order } = steadyLedger(readings, whole)
  const table = makeTable(ledger)
  return {
    sources: asGiven(table.sources, order),
    facts: table.facts.map((fact) => ({ ...fact, cells: asGiven(fact.cells, order) })),
  }
}

/** The ledger of a set, its documents in an order that hangs on nothing but what they say, and their places as given. */
export function steadyLedger(
  readings: readonly DocumentReading[],
  whole: Whole | null = null,
): { readonly ledger: Ledger; readonly order: readonly number[] } {
  const order = steadyOrder(readings.map(({ document }) => document))
  const ordered = order.map((i) => readings[i]!)
  const documents = ordered.map(({ document }) => document)
  const claims = gatherClaims(documents, (_, start) => ordered[start.document]!.claims(start))
  if (whole === null) return { ledger: drawLedger(documents, claims), order }
  const told = order.map((i) => whole.stories[i]!)
  const stories = told.map((story) => told.indexOf(story))
  return { ledger: drawLedger(documents, claims, { ...whole, stories }), order }
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
