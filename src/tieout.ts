import { type Claims, type Extract, extractFrom, makeClaims } from './claims/index.js'
import type { Document, SourceText } from './documents/index.js'
import type { Ledger } from './facts/index.js'
import type { CheckResult, ConsistencyTable } from './findings/index.js'
import { checkReadings, steadyLedger, tabulateReadings } from './judging.js'
import { claimOptions, type ReadOptions, readDocuments, readSources } from './reading.js'
import type { JudgeOptions } from './verdicts.js'

/** How a set of documents is checked. */
export interface CheckOptions extends ReadOptions, JudgeOptions {}

/** Holds the figures of a set of documents against each other: the whole program. Pure, synchronous, never throws on prose. */
export const checkDocuments = (sources: readonly SourceText[], options: CheckOptions): CheckResult =>
  checkReadings(readSources(sources, options), options)

/** The consistency table of a set of documents: facts × sources. */
export const tabulate = (sources: readonly SourceText[], options: ReadOptions = {}): ConsistencyTable =>
  tabulateReadings(readSources(sources, options))

/** What `tabulate` and `checkDocuments` work on, for callers that want to look inside; its documents are in an order of their own. */
export const ledgerOf = (sources: readonly SourceText[], options: ReadOptions = {}): Ledger =>
  steadyLedger(readSources(sources, options)).ledger

/** Reads what documents claim. */
export const readClaims = (documents: readonly Document[], options: ReadOptions = {}): Claims =>
  makeClaims(documents, claimOptions(options))

/** Everything that one document holds: every figure with its place, what was seen and not read, and the claims. */
export function extractDocument(source: SourceText, options: ReadOptions = {}): Extract {
  const documents = readDocuments([source], options)
  const own = claimOptions(options)
  return extractFrom(documents[0]!, makeClaims(documents, own).claims, own)
}

export { type ReadOptions, readDocuments } from './reading.js'
