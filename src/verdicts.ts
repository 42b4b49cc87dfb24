import { type Claims, gatherClaims, movedClaims, type Start } from './claims/index.js'
import type { Document } from './documents/index.js'
import { drawLedger, type Ledger } from './facts/index.js'
import {
  type CheckResult,
  countFacts,
  type DocumentSummary,
  drawFindings,
  type FactCounts,
  type FindingOptions,
  nameFindings,
  type StoryFindings,
  severityCounts,
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

/** The reading of a document whose claims were read already, beginning at `from`. */
export const knownReading = (document: Document, claims: Claims, from: Start): DocumentReading => ({
  document,
  claims: (to) =>
    to.document === from.document && to.claim === from.claim && to.sentence === from.sentence
      ? claims
      : movedClaims(claims, from, to),
})

/**
 * What the documents of one story yield, as plain data. It hangs on nothing but these documents, which of their words the
 * set writes small, and the options without what they accept.
 */
export interface StoryVerdict extends StoryFindings, FactCounts {}

/** Judges the documents of one story, which come in their steady order; `small` are the words that its set writes small. */
export function judgeStory(
  readings: readonly DocumentReading[],
  small: ReadonlySet<string>,
  options: JudgeOptions,
): StoryVerdict {
  return verdictOn(ledgerOfStory(readings, small), options)
}

/** The ledger of one story. */
export function ledgerOfStory(readings: readonly DocumentReading[], small: ReadonlySet<string>): Ledger {
  const documents = readings.map(({ document }) => document)
  const claims = gatherClaims(documents, (_, start) => readings[start.document]!.claims(start))
  return drawLedger(documents, claims, { stories: documents.map(() => 0), small })
}

/** What a ledger yields before it is known what else its set holds. */
export function verdictOn(ledger: Ledger, options: JudgeOptions): StoryVerdict {
  const discrepancies = findDiscrepancies(ledger, options.rules, options.house)
  return { ...drawFindings(ledger, discrepancies, options.rules, options), ...countFacts(ledger) }
}

/** A verdict, and for each of its documents the place in the steady order of the set. */
export interface ToldStory {
  readonly places: readonly number[]
  readonly verdict: StoryVerdict
}

/** The result of a set that tells these stories. */
export function joinStories(
  documents: readonly DocumentSummary[],
  told: readonly ToldStory[],
  options: JudgeOptions,
): CheckResult {
  const inOrder = <Item extends { readonly document: number }>(
    of: (verdict: StoryVerdict) => readonly Item[],
  ): Item[] =>
    told
      .flatMap(({ places, verdict }) => of(verdict).map((item) => ({ ...item, document: places[item.document]! })))
      .sort((a, b) => a.document - b.document)
  const whole = { findings: inOrder(({ findings }) => findings), directives: inOrder(({ directives }) => directives) }
  const findings = nameFindings(whole, options.rules, options)
  const sum = (count: keyof FactCounts): number => told.reduce((all, { verdict }) => all + verdict[count], 0)
  return {
    documents,
    findings,
    summary: { ...severityCounts(findings), facts: sum('facts'), agreeing: sum('agreeing') },
  }
}
