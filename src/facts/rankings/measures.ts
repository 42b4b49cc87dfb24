import type { Ranking } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import { type Span, stemOf, wordsOf } from '../../text/index.js'
import type { Contest } from './contests.js'
import { type Entry, entryOf } from './entries.js'
import type { Measure } from './measure.js'
import { canHold } from './standing.js'

/** The measures that a statement may mean: of its kind, and those that its own words name where they name one. */
export function plausible(
  ranking: Ranking,
  sentence: Sentence,
  contest: Contest,
  subjects: readonly number[],
): readonly Measure[] {
  const noun = MEASURED.exec(sentence.text.slice(ranking.to))?.[1]
  const kind = contest.measures.filter(
    (measure) => fits(ranking, measure) && (noun === undefined || measure.words.has(stemOf(noun.toLowerCase()))),
  )
  const pinned = pinnedFigures(ranking, sentence)
  if (pinned.length > 0) {
    const isTold = ({ entries }: Measure, index: number): boolean =>
      pinned.some((claim) => tells(claim, entries[index]?.claims ?? []))
    const own = kind.filter((measure) => subjects.some((subject) => isTold(measure, subject)))
    return own.length > 0 ? own : kind.filter((measure) => isOfHolder(ranking, contest, measure, subjects, isTold))
  }
  const named = kind.filter((measure) => isNamedBy(ranking, sentence, measure))
  return named.length > 0 ? named : kind
}

/** "The highest average of any film": what is measured, right behind the superlative, which a column must name as well. */
const MEASURED = /^ (average|mean|median|rate|score|margin|turnout|yield|ratio)\b/i

/**
 * Whether the figure that a sentence gives is that of one other thing, which has the place that the sentence gives away:
 * "Birch, at 25 %, is in the worst state" where the 25 % are Alder's.
 */
function isOfHolder(
  ranking: Ranking,
  { competes, passage }: Contest,
  measure: Measure,
  subjects: readonly number[],
  isTold: (measure: Measure, index: number) => boolean,
): boolean {
  if (passage !== null || subjects.length !== 1 || ranking.form !== 'rank') return false
  const told = measure.entries.flatMap((_, index) => (competes[index] && isTold(measure, index) ? [index] : []))
  const ends = ranking.end === 'either' || ranking.judging ? (['high', 'low'] as const) : ([ranking.end] as const)
  return told.length === 1 && ends.some((end) => canHold(measure, competes, told[0]!, ranking.rank, end, true))
}

const LEADING_UP =
  /^[^,;.]{0,30},? ?(?:(?:was|were|is|are|remains?|remained|made|making) (?:in )?)?(?:by far |easily |comfortably |still )?(?:the )?$/
const FOLLOWING =
  /^[^,;.:()]{0,30}(?:,? (?:with|at|on|by) (?:about |some |just |nearly |almost |over |only )?|: | \(|, at )$/

/** Figures that a sentence gives for the thing that it ranks, right beside the words that rank it. */
function pinnedFigures(ranking: Ranking, { text, claims }: Sentence): Claim[] {
  return claims.filter(
    ({ mark, quantity }) =>
      quantity.moment === null &&
      ((mark.to <= ranking.from && LEADING_UP.test(text.slice(mark.to, ranking.from))) ||
        (mark.from >= ranking.to && FOLLOWING.test(text.slice(ranking.to, mark.from)))),
  )
}

function fits(ranking: Ranking, measure: Measure): boolean {
  switch (ranking.aspect) {
    case 'rise':
    case 'fall':
    case 'move':
      return (
        measure.kind === 'change' && (ranking.basis === null || measure.relative === (ranking.basis === 'relative'))
      )
    case 'price':
      return measure.kind === 'level'
    case 'pace':
      return true
    case 'level':
      return measure.kind === 'level'
    default:
      return ranking.aspect satisfies never
  }
}

/** Words of heads that name no measure by themselves. */
const VAGUE = new Set(['total', 'number', 'share', 'chang', 'amount', 'figur', 'year', 'net', 'gross', 'quarter'])

/** Whether the words right beside a superlative, or the noun that the subject owns, name a measure. */
function isNamedBy(ranking: Ranking, sentence: Sentence, measure: Measure): boolean {
  const near = wordsOf(sentence.text).filter(
    ({ from, to }) =>
      (from >= ranking.to && from <= ranking.to + BESIDE) || (to <= ranking.from && to >= ranking.from - BESIDE),
  )
  return near.some(({ folded }) => {
    const stem = stemOf(folded)
    return !VAGUE.has(stem) && measure.words.has(stem)
  })
}

const BESIDE = 40

/** How much speaks for a measure being the one meant, 0 to about 0.5; null where too little does. */
export function evidenceFor(
  ranking: Ranking,
  sentence: Sentence,
  contest: Contest,
  measure: Measure,
  subject: number,
): number | null {
  const entry = measure.entries[subject]
  const clause = asideOf(ranking, sentence.text)
  const inside = sentence.claims.filter(({ mark }) => mark.from >= clause.from && mark.to <= clause.to)
  const told = [...inside, ...pinnedFigures(ranking, sentence)]
  const figure = entry != null && told.some((claim) => tells(claim, entry.claims))
  const words = wordsOf(sentence.text)
    .filter(({ from, to }) => clause === ranking.clause || (from >= clause.from && to <= clause.to))
    .map(({ folded }) => stemOf(folded))
  const named = words.some((stem) => !VAGUE.has(stem) && measure.words.has(stem))
  const isTellingNone = ranking.specific || clause !== ranking.clause || (ranking.aspect === 'price' && !measure.money)
  if (!figure && !named && isTellingNone) return null
  if (contest.passage !== null && (!figure || (OF_AGE.test(rankingWords(ranking, sentence)) && !areAges(measure))))
    return null
  const captioned = words.some((stem) => stem.length > 3 && contest.words.has(stem))
  const moves = ranking.aspect === 'rise' || ranking.aspect === 'fall' || ranking.aspect === 'move'
  return (
    (figure ? 0.2 : 0) +
    (named ? 0.15 : 0) +
    (captioned ? 0.05 : 0) +
    (moves ? 0.12 : 0) +
    (contest.document === sentence.document ? 0.12 : 0) +
    (ranking.among === null ? 0 : 0.12)
  )
}

const OF_AGE = /\b(?:young|old|eld)est\b/i
const rankingWords = ({ from, to }: Ranking, { text }: Sentence): string => text.slice(from, to)

/** "Eight were gold, and the youngest of them is 13": only ages make one the youngest. */
const areAges = ({ entries }: Measure): boolean =>
  entries.every((entry) => entry === null || entry.claims.every(({ quantity: { kind } }) => kind === 'age'))

/**
 * Where the figures stand that a statement may be about: "Riverside, the lowest of the wards, has 45 per cent of them" says
 * in an aside what sort of ward that is, not by what figure.
 */
function asideOf(ranking: Ranking, text: string): Span {
  const opening = ASIDE_BEFORE.exec(text.slice(0, ranking.from))
  const closing = opening === null ? null : ASIDE_BEHIND.exec(text.slice(ranking.to))
  return closing === null ? ranking.clause : { from: ranking.from, to: ranking.to + closing[0].length }
}

const ASIDE_BEFORE = /\p{L}, (?:by far |easily |still )?(?:the |its |their |our )$/u
const ASIDE_BEHIND = /^ (?:of|in|among) [^,;:.()\d]{1,40}, (?!and\b|but\b|with\b|at\b)/

/** Whether a figure of the sentence is the one in a cell; signs do not count, as words give them ("a fall of 7 per cent"). */
function tells(claim: Claim, cells: readonly Claim[]): boolean {
  const [cell] = cells
  if (cell === undefined || cells.length > 1 || !isOfOneSort(claim, cell)) return false
  const scale = inPercent(claim, cell)
  const [a, b] = [sizeOf(entryOf(claim)), sizeOf(entryOf(cell))].map(({ low, high }, i) =>
    i === 0 ? { low: low * scale, high: high * scale } : { low, high },
  ) as [Size, Size]
  return a.low <= b.high && a.high >= b.low && b.high > 0
}

const OF_HUNDRED = /%|\bper ?cent|\bpct\b|\bshare\b|\bproportion\b|_pct/i

/** Whether a figure in per cent stands against one in per cent, which cells mostly leave to their head. */
const isOfOneSort = ({ quantity: { kind } }: Claim, { quantity, cell }: Claim): boolean =>
  kind !== 'percent' ||
  quantity.kind === 'percent' ||
  cell === null ||
  OF_HUNDRED.test(`${cell.columnHead} ${cell.rowHead}`)

/** A fraction or a multiple of a whole is so many per cent of it: "at one and a quarter times capacity" is 125. */
const inPercent = ({ quantity: { kind }, text, mark }: Claim, cell: Claim): number =>
  (kind === 'ratio' || kind === 'multiple' || /^\s+times\b/.test(text.slice(mark.to))) &&
  (cell.quantity.kind === 'percent' || /%/.test(cell.cell?.columnHead ?? ''))
    ? 100
    : 1

interface Size {
  readonly low: number
  readonly high: number
}

function sizeOf({ low, high }: Entry): Size {
  if (low >= 0) return { low, high }
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) }
}
