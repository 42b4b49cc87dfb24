import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, significantDigits, sizeOf } from '../../quantity/index.js'
import { type Period, periodRowsOf } from '../joins/period-rows.js'
import type { RankingFault } from './rankings.js'

/** "the lowest toll since 2020", "the most since 2011". */
const SINCE =
  /\b(?:the|its|their|our)\s+(lowest|smallest|fewest|least|highest|largest|biggest|most|greatest)\b[^.;:,]{0,40}?\bsince\s+((?:19|20)\d\d)\b/i
const LOW = /^(?:lowest|smallest|fewest|least)$/i
const CONFIDENCE = 0.8
/** Shorter figures are known again by chance. */
const KNOWN_DIGITS = 2

/**
 * Extremes since a year ("the lowest toll since 2020") that a table of years denies: in the series that ends with the figure
 * of the sentence, or of the one before, a year between goes beyond it. The year named may have been a tie.
 */
export function sinceFaults(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  stories: readonly number[],
): RankingFault[] {
  let columns: readonly (readonly Period[])[] | null = null
  return sentences.flatMap((sentence, i): RankingFault[] => {
    const match = /\bsince\s+(?:19|20)\d\d/i.test(sentence.text) ? SINCE.exec(sentence.text) : null
    if (match === null) return []
    const [, word, said] = match as unknown as [string, string, string]
    columns ??= periodRowsOf(claims)
    const last = sentences[i - 1]
    const beside = [sentence, ...(last?.document === sentence.document ? [last] : [])]
    const figures = beside.flatMap((one) => one.claims).filter(isFigure)
    const series = columns.filter((column) => {
      const end = column.at(-1)!
      return (
        stories[end.claim.document] === stories[sentence.document] && figures.some((claim) => isSame(claim, end.claim))
      )
    })
    const low = LOW.test(word)
    const faults = series.map((column) => beyond(column, Number(said), low))
    const [first] = faults
    if (first == null || faults.some((fault) => fault === null)) return []
    const end = series[0]!.at(-1)!
    const from = match.index + match[0].indexOf(word)
    return [
      {
        form: 'rank',
        sentence,
        span: { from, to: from + word.length },
        label: `${end.claim.reading.text} in ${end.year}`,
        measure: end.claim.cell!.columnHead,
        place: `${low ? 'more' : 'less'} than the ${first.claim.reading.text} of ${first.year}`,
        steps: [series[0]!.map(({ year, claim }) => `${year} ${claim.reading.text}`).join(', ')],
        claims: [end.claim, first.claim],
        confidence: CONFIDENCE,
      },
    ]
  })
}

const isFigure = ({ quantity }: Claim): boolean => quantity.moment === null && quantity.change === null

const isSame = ({ quantity: a }: Claim, { quantity: b }: Claim): boolean =>
  significantDigits(nominal(a.stated)).length >= KNOWN_DIGITS && sizeOf(a) === sizeOf(b)

/** The year after `since` whose figure goes beyond the last one; null where none does or the series does not reach back. */
function beyond(column: readonly Period[], since: number, low: boolean): Period | null {
  const end = column.at(-1)!
  if (!column.some(({ year }) => year === since)) return null
  const last = sizeOf(end.claim.quantity)
  return (
    column.find(({ year, claim }) => {
      const value = sizeOf(claim.quantity)
      return year > since && year < end.year && (low ? value < last : value > last)
    }) ?? null
  )
}
