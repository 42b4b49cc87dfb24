import type { Claim, Sentence } from '../../claims/index.js'
import {
  type Decimal,
  decimal,
  divide,
  nominal,
  printDecimal,
  roundTo,
  scaleQuantity,
  significantDigits,
  slipBetween,
  toNumber,
  toUnitOf,
} from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { cellsAboveIn, type Dividends, dividendsFor, isInAll } from './dividends.js'
import { classesIn, type Divisor, divisorsFor } from './divisors.js'
import { isOneSlipAway } from './mending.js'
import { type Rate, rateOf } from './rates.js'

/** Words right before a figure that make it the outcome of others. */
const OUTCOME =
  /(?:\b(?:works? out (?:at|to)|worked out (?:at|to)|that is|that['’]s|which is|puts?|putting|(?:comes?|came|coming) (?:out )?(?:to|at)|equals?|equivalent to|averag(?:e|es|ed|ing)|mean|being|or|i\.e\.|which makes|you get|shared between)\b[^.;:()]{0,50}|[,(–—]\s*(?:about |around |almost |nearly |just over )?)$/i
const ON_AVERAGE = /^\W{0,2}(?:[\p{L}-]+ ){0,3}?(?:on average|apiece|in each)\b/iu
const APIECE = /\b(?:apiece|each)$/i
/** What an average is of, where the figure itself does not say: "the average ticket at $12". */
const AVERAGE_OF = /\b(?:an? |the )?(?:average|mean|typical)\b[^.;:\d]{0,40}$/i

/** How sure it is that the figures belong together. */
const CONFIDENCE = { sibling: 0.86, slip: 0.8, only: 0.76 } as const
/** A slip likelier than this, over all pairs of figures tried, explains nothing. */
const MOST_CHANCE = 0.34

interface Average {
  readonly rate: Rate
  readonly totals: Dividends
  readonly counts: readonly Divisor[]
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
  const rates = sentences.flatMap((sentence, i) =>
    sentence.claims.flatMap((claim) => {
      const rate = averageOf(claim)
      return rate !== null && (isOutcome(claim) || sentence.claims.some((total) => isInAll(total, claim)))
        ? [{ rate, i }]
        : []
    }),
  )
  if (rates.length === 0) return []
  const classOf = classesIn(sentences)
  const cellsAbove = cellsAboveIn(claims)
  const averages = rates.map(
    ({ rate, i }): Average => ({
      rate,
      totals: dividendsFor(rate, i, sentences, cellsAbove),
      counts: divisorsFor(rate, claims, classOf),
    }),
  )
  const known = new Set(told.map(keyOf))
  return averages.flatMap((average) => faultOf(average, averages) ?? []).filter((fault) => !known.has(keyOf(fault)))
}

/** The claims of a relation, whatever parts they play. */
const keyOf = ({ terms }: Relation): string =>
  terms
    .map(({ claim }) => claim?.index ?? -1)
    .sort((a, b) => a - b)
    .join(' ')

/** A figure as so much for each of something: its plain quantity, and what it is for ("1" where no word tells). */
function averageOf(claim: Claim): Rate | null {
  const { quantity, text, mark } = claim
  if (quantity.stated.kind !== 'decimal' || !KINDS.has(quantity.kind) || quantity.change !== null) return null
  if (quantity.per !== null && quantity.per !== '1')
    return { claim, quantity: { ...quantity, per: null }, per: quantity.per }
  const rate = rateOf(claim)
  if (rate !== null) return rate
  const named = AVERAGE_OF.test(text.slice(0, mark.from)) || ON_AVERAGE.test(text.slice(mark.to))
  return named && quantity.per === null ? { claim, quantity, per: '1' } : null
}

const KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'count', 'duration'])

const isOutcome = ({ text, mark, reading }: Claim): boolean =>
  OUTCOME.test(text.slice(Math.max(0, mark.from - 70), mark.from)) ||
  ON_AVERAGE.test(text.slice(mark.to)) ||
  APIECE.test(reading.text)

function faultOf({ rate, totals, counts }: Average, averages: readonly Average[]): Relation | null {
  const pairs = totals.near.flatMap((total) =>
    counts.flatMap((count) => {
      const relation = relationOf(rate, total, count)
      return relation === null ? [] : [{ relation, count }]
    }),
  )
  if (pairs.length === 0) return slipAfar(rate, totals.far, counts)
  const values = new Set(pairs.map(({ relation }) => `${numberOf(relation, 0)}/${numberOf(relation, 1)}`))
  const mostChance = MOST_CHANCE / values.size
  const slip = pairs.find(
    ({ relation, count }) =>
      (count.named || isUnnamed(rate)) && !holds(relation, true) && isSlipAway(relation, mostChance),
  )
  if (pairs.some((pair) => pair !== slip && isBorneOut(pair.relation, counts))) return null
  if (isBorneOutAfar(rate, totals.far, counts)) return null
  const sibling = pairs.find(
    ({ relation, count }) => count.named && isNear(relation) && isOfSibling(rate, relation.terms[1]!, averages),
  )
  if (sibling !== undefined) return { ...sibling.relation, confidence: CONFIDENCE.sibling }
  if (slip !== undefined) return { ...slip.relation, exact: true }
  const local = pairs.filter(
    ({ relation, count }) => count.named && count.distance >= 0 && count.distance <= 1 && isNear(relation),
  )
  const [only] = local
  return only === undefined ||
    new Set(local.map(({ relation }) => numberOf(relation, 1))).size > 1 ||
    totals.near.length > 1
    ? null
    : { ...only.relation, confidence: CONFIDENCE.only }
}

/** Only an average that names nothing that it is for may have been divided by a count of anything. */
const isUnnamed = ({ per }: Rate): boolean => per === '1'

/** Within this factor an average is mistaken rather than about something else; so it is with just a nought too many or few. */
const NEAR = 3
const NOUGHTS = 0.06

/** Whether what the figures come to and what is written are near enough to be meant for each other. */
function isNear({ terms }: Relation): boolean {
  const [total, count, average] = terms.map(({ quantity }) => Math.abs(toNumber(nominal(quantity.stated))))
  const apart = Math.abs(Math.log10(total! / count! / average!))
  return apart <= Math.log10(NEAR) || Math.abs(apart - Math.round(apart)) <= NOUGHTS
}

/** An average that its words call one, whose total stands a few sentences back: only one telling slip is told. */
function slipAfar(rate: Rate, totals: readonly Claim[], counts: readonly Divisor[]): Relation | null {
  const { text, mark } = rate.claim
  if (isUnnamed(rate) || !/\b(?:average|mean)\b/i.test(text.slice(Math.max(0, mark.from - 60), mark.from))) return null
  if (isBorneOutAfar(rate, totals, counts)) return null
  const local = counts.filter(({ named, distance }) => named && distance >= 0 && distance <= NEAR_BACK)
  const pairs = totals.flatMap((total) => local.flatMap((count) => relationOf(rate, total, count) ?? []))
  const slips = pairs.filter((relation) => isNear(relation) && isSlipAway(relation, MOST_CHANCE_AFAR / pairs.length))
  return slips.length === 1 ? { ...slips[0]!, confidence: CONFIDENCE.only } : null
}

/** How many sentences back a count of the very thing may stand for an average whose total is not beside it. */
const NEAR_BACK = 3
const MOST_CHANCE_AFAR = 0.2

const numberOf = ({ terms }: Relation, k: number): string => printDecimal(nominal(terms[k]!.quantity.stated))

function relationOf({ claim, quantity }: Rate, total: Claim, { term }: Divisor): Relation | null {
  if (total === term.claim) return null
  const plain = { ...total.quantity, per: null }
  // "74.4 million hours, 31 for each copy": a bare average has the unit of its total.
  const bare = quantity.kind === 'count' && plain.kind !== 'count'
  const average = bare ? { ...quantity, kind: plain.kind, unit: plain.unit } : quantity
  const same = toUnitOf(plain, average)
  if (same === null) return null
  const inside = total.sentence === claim.sentence && (term.claim === null || term.claim.sentence === claim.sentence)
  const relation: Relation = {
    kind: 'average',
    terms: [
      { role: 'total', claim: total, quantity: same, sign: 1 },
      term,
      { role: 'average', claim, quantity: average, sign: 1 },
    ],
    complete: true,
    direction: null,
    confidence: CONFIDENCE.slip,
    cue: inside ? claim.text : claim.reading.text,
    origin: inside
      ? 'sentence'
      : term.claim === null || term.claim.document === claim.document
        ? 'passage'
        : 'documents',
  }
  return evaluate(relation) === null ? null : relation
}

const holds = (relation: Relation, exact: boolean): boolean => {
  const { exact: _, ...loose } = relation
  return evaluate(exact ? { ...loose, exact } : loose)?.holds === true
}

/** Whether a pair bears the average out, alone or with a second count of its sentence: so many vans on so many days. */
function isBorneOut(relation: Relation, counts: readonly Divisor[]): boolean {
  if (holds(relation, false) || isUnscaled(relation)) return true
  const count = relation.terms[1]!
  return counts.some(({ term, distance }) => {
    if (term.claim === count.claim || distance !== 0 || term.quantity.stated.kind !== 'decimal') return false
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
      return relation !== null && holds(relation, false)
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

/** Whether one slip parts the average from what its figures come to, or one slip in them would bear it out. */
function isSlipAway(relation: Relation, mostChance: number): boolean {
  if (isOneSlipAway({ ...relation, exact: true }, mostChance)) return true
  const [total, count, average] = relation.terms.map(({ quantity }) => nominal(quantity.stated)) as [
    Decimal,
    Decimal,
    Decimal,
  ]
  const quotient = divide(total, count)
  const size = quotient.exponent + significantDigits(quotient).length
  const slip = slipBetween(average, roundTo(quotient, size - significantDigits(average).length))
  return slip !== null && slip.chance <= mostChance
}
