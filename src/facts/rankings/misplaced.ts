import type { Claim, Sentence } from '../../claims/index.js'
import type { Document } from '../../documents/index.js'
import { equalDecimals, nominal, significantDigits, sizeOf, toUnitOf } from '../../quantity/index.js'
import { wordsOf } from '../../text/index.js'
import { byStory, type Contest, tableContests } from './contests.js'
import type { Measure } from './measure.js'
import { mentionsIn } from './names.js'

/** A figure that a sentence gives for one row of a table, and that the table gives for another row. */
export interface Misplaced {
  readonly claim: Claim
  /** The cell of the row that the sentence speaks of, and the one that holds the sentence's figure. */
  readonly own: Claim
  readonly other: Claim
  readonly label: string
  readonly otherLabel: string
}

/** Near words of a claim weigh at least this much. */
const NEAR = 0.4
const FEWEST_DIGITS = 2

/**
 * Figures of running text that belong to another row of a table of their story than the one that their sentence names;
 * `stories` names the story of each document.
 */
export function misplacedFigures(
  documents: readonly Document[],
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  stories: readonly number[],
): Misplaced[] {
  const all = byStory(tableContests(documents, claims), stories)
  if (all.size === 0) return []
  return sentences.flatMap((sentence) => {
    const contests = all.get(stories[sentence.document]!) ?? []
    if (contests.length === 0) return []
    if (sentence.clause.titleCase || !sentence.claims.some(isTelling)) return []
    const words = wordsOf(sentence.text)
    const named = contests.map((contest) => {
      const found = mentionsIn(words, contest.names)
      return new Set(found.map(({ index }) => index)).size === 1 ? found[0]! : null
    })
    return sentence.claims.filter(isTelling).flatMap((claim) => {
      const found: Misplaced[] = []
      for (const [i, contest] of contests.entries()) {
        const mention = named[i]
        if (mention == null || mention.from > claim.mark.from || !contest.competes[mention.index]) continue
        if (contest.measures.some(({ entries }) => entries[mention.index]?.claims.some((cell) => mayBe(claim, cell))))
          return []
        found.push(...contest.measures.flatMap((measure) => misplacedIn(claim, contest, measure, mention.index) ?? []))
      }
      return found.length === 1 ? found : []
    })
  })
}

function isTelling({ quantity, subject }: Claim): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'money' && quantity.kind !== 'percent') return false
  if (quantity.change !== null || quantity.hedge !== 'exact' || subject.part || subject.qualifiers.length > 0)
    return false
  return significantDigits(nominal(quantity.stated)).length >= FEWEST_DIGITS
}

function misplacedIn(claim: Claim, contest: Contest, measure: Measure, subject: number): Misplaced | null {
  const own = measure.entries[subject]?.claims
  if (own?.length !== 1 || !sharesWord(claim, own[0]!) || !isTold(claim, own[0]!, contest, subject)) return null
  const holders = measure.entries.flatMap((entry, i) => {
    const cell = entry?.claims.length === 1 ? entry.claims[0]! : null
    return i !== subject && contest.competes[i] && cell !== null && isFigure(claim, cell) ? [{ i, cell }] : []
  })
  const [holder] = holders
  if (holder === undefined || holders.length > 1) return null
  const { labels } = contest.names
  if (PERIOD.test(labels[subject]!)) return null
  return { claim, own: own[0]!, other: holder.cell, label: labels[subject]!, otherLabel: labels[holder.i]! }
}

/** Rows for stretches of time: a sentence that names a month tells of others too. */
const PERIOD =
  /^(?:\W|\d|to|of|week|month|day|quarter|year|q[1-4]|h[12]|fy|jan\w*|feb\w*|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)+$/i

/** Whether the words near a figure, or its denominator, speak of a column. */
function sharesWord({ subject, quantity }: Claim, { cell }: Claim): boolean {
  if (quantity.per !== null && PER.test(cell!.columnHead)) return true
  return cell!.columnWords.some((word) => (subject.words.get(word) ?? 0) >= NEAR)
}

const PER = /\b(?:per|each|average|avg)\b|\//i

/** Whether a figure is told by what its column has and others that share a word with it lack: "boys pass rate", "girls pass rate". */
function isTold(claim: Claim, own: Claim, { measures }: Contest, subject: number): boolean {
  const said = (word: string): boolean => (claim.subject.words.get(word) ?? 0) > 0
  const heads = measures.flatMap(({ entries }) => entries[subject]?.claims.map(({ cell }) => cell!.columnWords) ?? [])
  const rivals = heads.filter((words) => words !== own.cell!.columnWords && words.some((word) => said(word)))
  const telling = own.cell!.columnWords.filter((word) => !rivals.some((words) => words.includes(word)))
  return rivals.length === 0 || telling.length === 0 || telling.some(said)
}

function isFigure(claim: Claim, cell: Claim): boolean {
  const other = inUnitOf(cell, claim)
  return other !== null && equalDecimals(nominal(claim.quantity.stated), nominal(other.stated))
}

/** Cells often leave out the unit that a text names. */
const inUnitOf = (cell: Claim, claim: Claim): Claim['quantity'] | null =>
  cell.quantity.kind === 'count' ? cell.quantity : toUnitOf(cell.quantity, claim.quantity)

/** Figures of one thing may differ by this share through rounding or by date. */
const LEEWAY = 0.06

/** Whether a figure can be that of a cell, rounded or not. */
function mayBe(claim: Claim, cell: Claim): boolean {
  const [a, b] = [claim.quantity.value, cell.quantity.value]
  if (a.low === null || a.high === null || b.low === null || b.high === null) return true
  const [x, y] = [sizeOf(claim.quantity), sizeOf(cell.quantity)]
  return Math.abs(x - y) <= Math.abs(x) * LEEWAY
}
