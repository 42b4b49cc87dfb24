import type { Claim, Sentence } from '../../claims/index.js'
import { decimal, nominal, printDecimal, scaleQuantity, significantDigits, sizeOf } from '../../quantity/index.js'
import { scaledTrialOf } from '../estimates.js'
import type { Relation, Term } from '../relation.js'
import { CONFIDENCE, holds, isItselfSlipped, isNear, isSlipAway, relationOf } from './average-relation.js'
import { averageOf, isOutcome } from './average-wordings.js'
import { cellsAboveIn, type Dividends, dividendsFor, isDividend, isInAll, TIMES } from './dividends.js'
import { divisorCandidates } from './divisor-candidates.js'
import { type ClassOf, classesIn, countedIn, type Divisor, divisorsFor } from './divisors.js'
import type { Rate } from './rate.js'
import { holdsForRise } from './rates.js'
import { isOfAll, storyAverage, type TotalsOf, totalsIn } from './story-averages.js'

/** A slip likelier than this, over all pairs of figures tried, explains nothing. */
const MOST_CHANCE = 0.34

interface Average {
  readonly rate: Rate
  readonly totals: Dividends
  readonly counts: readonly Divisor[]
  /** The figures of its sentence. */
  readonly beside: readonly Claim[]
}

/**
 * Averages and costs of one, with their total beside them and the count that divides it in the sentence, in the passage, in
 * a table or in another document of the story: "Fares brought in $17.85 million, which works out at $1.50 a boarding".
 * `told` are the relations known already. Silent where any total and count that may be meant bear the average out. Told where another average of the text rests on
 * the same count, where one slip of the pen parts it from what the figures come to, or where its sentence has just one total
 * and one count of the very thing that it is for.
 */
export function averageRelations(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  told: readonly Relation[],
): Relation[] {
  let classes: ClassOf | null = null
  const classOf: ClassOf = (noun) => (classes ??= classesIn(sentences))(noun)
  const isCounted = countedIn(claims, classOf)
  const rates = sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((claim) => {
      const rate = averageOf(claim, isCounted)
      return rate !== null && (isOutcome(claim) || sentence.claims.some((total) => isInAll(total, claim)))
        ? [{ rate, i }]
        : []
    }),
  )
  if (rates.length === 0) return []
  const cellsAbove = cellsAboveIn(claims)
  const candidatesFor = divisorCandidates(claims)
  const averages = rates.map(
    ({ rate, i }): Average => ({
      rate,
      totals: dividendsFor(rate, i, sentences, cellsAbove),
      counts: divisorsFor(rate, candidatesFor, classOf),
      beside: sentences[i]!.claims,
    }),
  )
  const known = new Set(told.map(keyOf))
  const totalsOf = totalsIn(claims, classOf)
  return averages.flatMap((average) => {
    const fault = faultOf(average, averages) ?? faultInStory(average, totalsOf)
    if (fault === null || known.has(keyOf(fault)) || isBorneOutBeside(average, totalsOf)) return []
    return holdsForRise(fault, average.beside) ? [] : [fault]
  })
}

/** The claims of a relation, whatever parts they play. */
const keyOf = ({ terms }: Relation): string =>
  terms
    .map(({ claim }) => claim?.index ?? -1)
    .sort((a, b) => a - b)
    .join(' ')

function faultOf({ rate, totals, counts }: Average, averages: readonly Average[]): Relation | null {
  const pairs = totals.near.flatMap((total) =>
    counts.flatMap((count) => {
      const relation = relationOf(rate, total, count)
      return relation === null ? [] : [{ relation, count }]
    }),
  )
  if (pairs.length === 0) return slipAfar(rate, totals.far, counts)
  const meant = pairs.filter(({ count }) => count.named || (isUnnamed(rate, counts) && !isOfOtherNoun(rate, count)))
  const near = meant.filter(({ relation }) => isNear(relation))
  const [mostChance, mostChanceNear] = [TIMES.has(rate.per) ? meant : pairs, near].map(
    (tried) =>
      MOST_CHANCE / new Set(tried.map(({ relation }) => `${numberOf(relation, 0)}/${numberOf(relation, 1)}`)).size,
  ) as [number, number]
  const slip = meant.find(
    ({ relation }) =>
      !holds(relation, true) &&
      (isSlipAway(relation, mostChance) || (isNear(relation) && isItselfSlipped(relation, mostChanceNear))),
  )
  if (pairs.some((pair) => pair !== slip && isBorneOut(pair.relation, counts))) return null
  if (isBorneOutAfar(rate, totals.far, counts)) return null
  const sibling = pairs.find(
    ({ relation, count }) =>
      count.named && count.term.claim !== null && isNear(relation) && isOfSibling(rate, relation.terms[1]!, averages),
  )
  if (sibling !== undefined) return { ...sibling.relation, confidence: CONFIDENCE.sibling }
  if (slip !== undefined) return { ...slip.relation, exact: true }
  const local = near.filter(({ count }) => count.named && count.distance >= 0 && count.distance <= 1)
  const [only] = local
  return only === undefined ||
    new Set(local.map(({ relation }) => numberOf(relation, 1))).size > 1 ||
    totals.near.length > 1
    ? null
    : { ...only.relation, confidence: CONFIDENCE.only }
}

/** Whether a figure that stands with the word for what the average is for, divided by a count of that, bears it out. */
const isBorneOutBeside = ({ rate, totals, counts }: Average, totalsOf: TotalsOf): boolean =>
  isBorneOutAfar(
    rate,
    totalsOf.besideThing(rate).filter((total) => isDividend(total, rate) && !totals.near.includes(total)),
    counts.filter(isOfAll),
  )

/** What figures farther off say, where none beside the average bears it out. */
function faultInStory({ rate, totals, counts }: Average, totalsOf: TotalsOf): Relation | null {
  const isBorneOutNear = totals.near.some((total) =>
    counts.some((count) => {
      const relation = relationOf(rate, total, count)
      return relation !== null && isBorneOut(relation, counts)
    }),
  )
  return isBorneOutNear || isBorneOutAfar(rate, totals.far, counts)
    ? null
    : storyAverage(rate, totals.near, counts, totalsOf)
}

/** "£30,000 a building": what counts something else by name did not divide it, unless its sentence says so. */
const isOfOtherNoun = ({ per }: Rate, { term, distance }: Divisor): boolean =>
  per !== '1' && distance !== 0 && term.claim !== null && term.claim.subject.headClass !== null

/** Only an average for something that no word names, or that nothing counts, may have been divided by a count of anything. */
const isUnnamed = ({ claim, per }: Rate, counts: readonly Divisor[]): boolean =>
  per === '1' ||
  (/^\p{Ll}{3,}$/u.test(per) && !TIMES.has(per) && isOutcome(claim) && !counts.some(({ named }) => named))

/** An average that its words call one, whose total stands a few sentences back: only one telling slip is told. */
function slipAfar(rate: Rate, totals: readonly Claim[], counts: readonly Divisor[]): Relation | null {
  const { text, mark } = rate.claim
  if (rate.per === '1' || !/\b(?:average|mean)\b/i.test(text.slice(Math.max(0, mark.from - 60), mark.from))) return null
  if (isBorneOutAfar(rate, totals, counts)) return null
  const local = counts.filter(({ named, distance }) => named && distance >= 0 && distance <= NEAR_BACK)
  const pairs = totals.flatMap((total) => local.flatMap((count) => relationOf(rate, total, count) ?? []))
  const slips = pairs.filter((relation) => isNear(relation) && isSlipAway(relation, MOST_CHANCE_AFAR / pairs.length))
  return slips.length === 1 ? { ...slips[0]!, confidence: CONFIDENCE.only } : null
}

/** How many sentences back a count of the very thing may stand for an average whose total is not beside it. */
const NEAR_BACK = 3
const MOST_CHANCE_AFAR = 0.2

/** Whether a pair bears the average out, alone or with a second count of its sentence: so many vans on so many days. */
function isBorneOut(relation: Relation, counts: readonly Divisor[]): boolean {
  if (holds(relation) || isUnscaled(relation)) return true
  const count = relation.terms[1]!
  const isWrong = scaledTrialOf(relation, count)
  return counts.some(({ term, distance }) => {
    if (term.claim === count.claim || distance !== 0 || term.quantity.stated.kind !== 'decimal') return false
    if (isWrong(sizeOf(term.quantity))) return false
    const both: Term = {
      ...count,
      quantity: scaleQuantity(count.quantity, term.quantity.stated.value, count.quantity.unit),
    }
    return holds({ ...relation, terms: relation.terms.map((own) => (own === count ? both : own)) }, false)
  })
}

/** Whether a cell of a table printed in thousands or millions, whose head does not say so, bears the average out. */
function isUnscaled(relation: Relation): boolean {
  const count = relation.terms[1]!
  if (count.claim?.cell == null) return false
  return [THOUSAND, MILLION].some((scale) => {
    const more: Term = { ...count, quantity: scaleQuantity(count.quantity, scale, count.quantity.unit) }
    return holds({ ...relation, terms: relation.terms.map((own) => (own === count ? more : own)) }, false)
  })
}

const THOUSAND = decimal(1, 3)
const MILLION = decimal(1, 6)

const isBorneOutAfar = (rate: Rate, totals: readonly Claim[], counts: readonly Divisor[]): boolean =>
  totals.some((total) =>
    counts.some((count) => {
      if (!count.named && count.distance !== 0) return false
      const relation = relationOf(rate, total, count)
      return relation !== null && holds(relation)
    }),
  )

/** Whether another average of the same document, with a total of two digits or more, was divided by this very count. */
function isOfSibling({ claim }: Rate, count: Term, averages: readonly Average[]): boolean {
  return averages.some(({ rate, totals }) => {
    if (rate.claim === claim || rate.claim.document !== claim.document) return false
    return totals.near.some((total) => {
      if (significantDigits(nominal(total.quantity.stated)).length < 2) return false
      const relation = relationOf(rate, total, { term: count, named: true, distance: 0 })
      return relation !== null && holds(relation, true)
    })
  })
}

const numberOf = ({ terms }: Relation, k: number): string => printDecimal(nominal(terms[k]!.quantity.stated))
