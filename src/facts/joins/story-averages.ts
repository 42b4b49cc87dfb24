import type { Claim } from '../../claims/index.js'
import { divide, nominal, printDecimal, significantDigits } from '../../quantity/index.js'
import { append } from '../../text/index.js'
import type { Relation } from '../relation.js'
import { CONFIDENCE, holds, isItselfSlipped, isNear, isSlipOfQuotient, relationOf } from './average-relation.js'
import { isCalledAverage } from './average-wordings.js'
import { isDividend, TIMES } from './dividends.js'
import { counts as countsNoun } from './divisor-candidates.js'
import type { ClassOf, Divisor } from './divisors.js'
import type { Rate } from './rate.js'

/** A slip likelier than this, over all quotients that come near, explains nothing. */
const MOST_CHANCE = 0.34

/** Averages of fewer digits are slips away from too much. */
const KNOWN_DIGITS = 3

/** Looks up totals that stand apart from an average of them. */
export interface TotalsOf {
  /** Cells beside a count in the last row of its table: "All farms | 4,500 | 243,000". */
  readonly inRowOf: (count: Claim) => readonly Claim[]
  /** Figures of the average's document that stand with the word for the thing that it is for: "Fares, passengers | 28.8". */
  readonly besideThing: (rate: Rate) => readonly Claim[]
  /** Amounts of an average's document in its unit. */
  readonly ofUnit: (rate: Rate) => readonly Claim[]
  /** Figures of the set that count the very thing that an average counts. */
  readonly named: (rate: Rate) => readonly Claim[]
}

/** Rows that sum up the others. */
const IN_ALL = /^(?:all|total|totals|sum|overall|altogether|grand total|together|whole)\b/i

const isInAll = ({ cell }: Claim): boolean => cell !== null && IN_ALL.test(cell.rowHead)

/** Whether a count is no cell of a row for one thing among others. */
export const isOfAll = ({ term: { claim } }: Divisor): boolean => claim?.cell == null || isInAll(claim)

/** Prepares the look-up of totals among the claims of a story. */
export function totalsIn(claims: readonly Claim[], classOf: ClassOf): TotalsOf {
  let rows: Map<string, Claim[]> | null = null
  const keyOf = ({ document, block, cell }: Claim): string => `${document} ${block} ${cell!.row}`
  const rowsInAll = (): Map<string, Claim[]> => {
    const found = new Map<string, Claim[]>()
    for (const claim of claims) {
      if (!isInAll(claim)) continue
      append(found, keyOf(claim), claim)
    }
    return found
  }
  return {
    inRowOf: (count) => {
      if (!isInAll(count)) return []
      rows ??= rowsInAll()
      return (rows.get(keyOf(count)) ?? []).filter((cell) => cell !== count && !areOfOtherYears(cell, count))
    },
    besideThing: ({ claim, per }) => {
      const noun = classOf(per) ?? per
      return claims.filter(
        (other) =>
          other.document === claim.document &&
          (other.subject.words.get(noun) ?? 0) >= BESIDE &&
          (other.cell === null || isInAll(other) || other.cell.rowWords.includes(noun)),
      )
    },
    ofUnit: ({ claim, quantity }) =>
      quantity.kind === 'count' || significantDigits(nominal(quantity.stated)).length < KNOWN_DIGITS
        ? []
        : claims.filter((other) => other.document === claim.document),
    named: (rate) => {
      const noun = rate.claim.subject.headClass
      if (noun === null || rate.quantity.kind !== 'count') return []
      return claims.filter((claim) => (claim.cell === null || isInAll(claim)) && countsNoun(claim, noun))
    },
  }
}

/** How near a word must stand to a figure. */
const BESIDE = 0.25

const YEAR = /\b(?:1[89]|20)\d\d\b/

function areOfOtherYears(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ cell }) => YEAR.exec(cell!.columnHead)?.[0])
  return x !== undefined && y !== undefined && x !== y
}

/**
 * An average that words call one, held against totals and counts that words tie to it wherever they stand: its own total
 * and a count of the thing that it is for, the two in the row of a table that sums it up, figures of the very things that it
 * names, or an amount of its document beside the one count of its sentence. Told where one telling slip parts it from what the nearest sort of these comes to; null where any bears it out.
 */
export function storyAverage(
  rate: Rate,
  near: readonly Claim[],
  divisors: readonly Divisor[],
  totalsOf: TotalsOf,
): Relation | null {
  if (!isCalledAverage(rate.claim) || TIMES.has(rate.per)) return null
  const counts = divisors.filter((divisor) => divisor.named && isOfAll(divisor))
  const fits = (total: Claim): boolean => isDividend(total, rate)
  const related = (totals: readonly Claim[], count: Divisor): Relation[] =>
    totals.filter(fits).flatMap((total) => relationOf(rate, total, count) ?? [])
  const named = totalsOf.named(rate)
  const cells = near.filter(({ cell }) => cell !== null)
  const ownTotals = near.filter(({ cell }) => cell === null)
  const tiers = [
    counts.flatMap((count) => related(ownTotals, count)),
    counts.flatMap((count) => (count.term.claim === null ? [] : related(totalsOf.inRowOf(count.term.claim), count))),
    counts.flatMap((count) => related(cells, count)),
    counts.flatMap((count) => related(named, count)),
    divisors.filter(isLocal(divisors)).flatMap((count) => related(totalsOf.ofUnit(rate), count)),
  ]
  if (tiers.some((relations) => relations.some((relation) => holds(relation)))) return null
  const nearest = tiers.map((relations) => relations.filter(isNear)).find((relations) => relations.length > 0)
  if (nearest === undefined) return null
  const quotients = new Map(nearest.map((relation) => [quotientOf(relation), relation]))
  const mostChance = MOST_CHANCE / quotients.size
  for (const isSlip of [isSlipOfQuotient, isItselfSlipped]) {
    const slips = [...quotients.values()].filter((relation) => isSlip(relation, mostChance))
    if (slips.length > 0) return slips.length === 1 ? { ...slips[0]!, confidence: CONFIDENCE.only } : null
  }
  return null
}

/** The counts of an average's own sentence: those of the thing that it is for, else the only one. */
const isLocal = (divisors: readonly Divisor[]): ((divisor: Divisor) => boolean) => {
  const own = divisors.filter(({ distance }) => distance === 0)
  return (divisor) => divisor.distance === 0 && (divisor.named || own.length === 1)
}

/** What total and count come to, as a key: the same figures may stand in several places and units. */
function quotientOf({ terms }: Relation): string {
  const [total, count] = terms.map(({ quantity }) => nominal(quantity.stated))
  return printDecimal(divide(total!, count!))
}
