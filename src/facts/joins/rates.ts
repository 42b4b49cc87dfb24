import type { Claim, Sentence } from '../../claims/index.js'
import {
  compareDecimals,
  convert,
  decimal,
  dimensionOf,
  mapQuantity,
  nominal,
  type Quantity,
  scaleQuantity,
  sizeOf,
  subtract,
  toNumber,
  valued,
  withoutPer,
} from '../../quantity/index.js'
import { lemmaOf } from '../../text/index.js'
import { perUnitName } from '../../units/index.js'
import { scaledTrialOf } from '../estimates.js'
import { evaluate, wouldHold } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { endsList } from '../sums/lists.js'
import { isSpentInPart } from './amounts.js'
import { likened } from './likening.js'
import { takenExactly } from './mending.js'
import { isClose, isMeant } from './nearness.js'
import { type Rate, rateOf } from './rate.js'

/** How many sentences back a total or a count is looked for. */
const REACH = 3
const STRONG = 0.85
const TYPED = 0.6
/** What is left of the strength where a term stands in another sentence. */
const PASSAGE = 0.75
/** Readings this weak only keep others silent. */
const SILENT = 0.1

/** Words that make one figure of a sentence the outcome of the others. */
const OUTCOME =
  /\b(?:total(?:s|led|ling)?|in all|altogether|overall|averag(?:e|es|ed|ing)|mean|works? out|worked out|comes? to|came to|amount(?:s|ed|ing)? to|adds? up to|equivalent|equal to|equals|makes|making|bringing|brought in|rais(?:ed|ing)|brought|yield(?:ed|ing)|earn(?:ed|ing)|cost(?:s|ing)?|total cost|cover(?:s|ed|ing)|deliver(?:ed|ing)|that is|that's|which is|i\.e\.|per head|or)\b/i

/** Rates held against a total and a count of the same units, in one sentence or over a few: 30 days at 5 km a day are 150 km. */
export function rateRelations(sentences: readonly Sentence[]): Relation[] {
  const found: Relation[] = []
  sentences.forEach((sentence, i) => {
    const rates = sentence.claims
      .filter(({ text, mark }) => !HELD_AGAINST.test(text.slice(0, mark.from)))
      .flatMap((claim) => rateOf(claim) ?? [])
    for (const rate of rates) {
      const relation = relationFor(rate, rates, sentence, earlier(sentences, i))
      if (relation !== null) found.push(relation)
    }
  })
  return found
}

/** "32 million euros, an average of 36,000 each": a bare figure is of what stands before it, and of nothing farther off. */
const isBorrowedBy = (rate: Quantity, { kind, stated }: Quantity): boolean =>
  rate.kind === 'count' &&
  rate.unit === '1' &&
  (kind === 'money' || kind === 'measure') &&
  compareDecimals(nominal(stated), nominal(rate.stated)) > 0

function relationFor(
  rate: Rate,
  rates: readonly Rate[],
  sentence: Sentence,
  before: readonly Claim[],
): Relation | null {
  const all = [...sentence.claims, ...before]
  const isBare = sentence.claims.some(
    (claim) => claim.index < rate.claim.index && isBorrowedBy(rate.quantity, claim.quantity),
  )
  const totals = all.filter(
    (claim) => claim !== rate.claim && isTotalFor(claim, rate) && !(isBare && !sentence.claims.includes(claim)),
  )
  const counts = all.flatMap((claim) => countFor(claim, rate) ?? [])
  const candidates = totals.flatMap((total) =>
    counts.flatMap((count) => {
      if (total === count.claim) return []
      if (isOutcome(rate.claim) && total.index > rate.claim.index && isBehind(total, rate, sentence)) return []
      if (IN_ALL.test(total.text.slice(total.mark.to)) && isAfterSeveral(total, rates)) return []
      const inside = [total, count.claim].filter((claim) => claim !== null && sentence.claims.includes(claim)).length
      if (inside === 0 && !isOutcome(rate.claim)) return []
      const relation = relationOf(rate, total, count, sentence, inside === 2)
      return evaluate(relation) === null ? [] : [relation]
    }),
  )
  const right = candidates.find((relation) => evaluate(relation)!.holds)
  if (right !== undefined)
    return candidates.length === 1 && !holdsForRise(right, sentence.claims) ? takenExactly(right) : right
  if (rate.per !== '1' && APIECE.test(rate.claim.text.slice(rate.claim.mark.to))) return null
  if (candidates.some((relation) => holdsWithAnother(relation, all) || holdsForRise(relation, sentence.claims)))
    return null
  // What other sentences hold is of other things too often: it only bears a rate out.
  const local = candidates.filter((relation) => relation.origin === 'sentence')
  // "21 boats carried 84,000 people": of two counts either may be the total, and one of the two ways is far from being meant.
  const meant =
    isOutcome(rate.claim) && areTurned(local) ? local.filter((relation) => isClose(ratioIn(relation))) : local
  return meant.length === 1 ? meant[0]! : null
}

/** Whether two relations have the same figures, in other roles. */
const areTurned = ([a, b, ...others]: readonly Relation[]): boolean =>
  b !== undefined && others.length === 0 && b.terms.every(({ claim }) => a!.terms.some((term) => term.claim === claim))

/** "At €2,900 a month each, the four months …": the product is of months and heads, whose number another sentence gives. */
const APIECE = /^\s+(?:each|apiece)\b/i

/** Whether what a relation asks for and what is written are near enough to be meant for each other. */
export const isNear = (relation: Relation): boolean => isMeant(ratioIn(relation))

/** What a relation asks for over what is written. */
function ratioIn(relation: Relation): number {
  const { expected, target } = evaluate(relation)!
  const ends = [expected.low, expected.high].filter((end) => end !== null).map(toNumber)
  return Math.max(...ends) / sizeOf(target.quantity)
}

/**
 * Whether a further count of the passage belongs to the product: "48 coaches at $9,500 a day for 14 days cost $6.4 million",
 * "Hire six more hands. At €2,900 a month each, four months come to €69,600".
 */
export function holdsWithAnother(relation: Relation, claims: readonly Claim[]): boolean {
  const count = relation.terms.find((term) => term.role === 'count')!
  const isWrong = scaledTrialOf(relation, count)
  return claims.some((claim) => {
    const { quantity } = claim
    const isCount = (quantity.kind === 'count' || quantity.kind === 'duration') && quantity.per === null
    if (!isCount || quantity.stated.kind !== 'decimal' || relation.terms.some((term) => term.claim === claim))
      return false
    const factor = quantity.stated.value
    if (compareDecimals(factor, ONE) <= 0 || isWrong(toNumber(factor))) return false
    const more: Term = { ...count, quantity: scaleQuantity(count.quantity, factor, count.quantity.unit) }
    const terms = relation.terms.map((term) => (term === count ? more : term))
    return evaluate({ ...relation, terms })?.holds === true
  })
}

/** "Grew from 2,900 to 16,700 acres in two days, by 6,900 acres a day": the rate is of how far two levels lie apart. */
export const holdsForRise = (relation: Relation, claims: readonly Claim[]): boolean =>
  holdsWith(relation, 'total', claims, leftOf)

/** "It saves £9m a year and costs £3m to run. At that rate it pays back £48m in eight": the rate is what another leaves of it. */
export const holdsForNet = (relation: Relation, claims: readonly Claim[]): boolean =>
  holdsWith(relation, 'rate', claims, leftOf)

/** "0.32 gallons a tap, against 0.25 last year, when 398,000 taps gave 99,500": another rate is the one that is meant. */
export const holdsForOtherRate = (relation: Relation, claims: readonly Claim[]): boolean =>
  holdsWith(relation, 'rate', claims, (other) => other)

/** What a smaller figure leaves of another of its unit. */
function leftOf(other: Quantity, whole: Quantity): Quantity | null {
  const value = subtract(nominal(whole.stated), nominal(other.stated))
  return value.mantissa <= 0n ? null : valued(whole, value)
}

/** Whether a relation holds where another figure, in the unit of the term of a role, is brought into it. */
function holdsWith(
  relation: Relation,
  role: string,
  claims: readonly Claim[],
  bring: (other: Quantity, own: Quantity) => Quantity | null,
): boolean {
  const held = relation.terms.find((term) => term.role === role)
  if (held === undefined) return false
  const alone = (quantity: Quantity): Quantity => (role === 'rate' ? withoutPer(quantity) : quantity)
  return claims.some((claim) => {
    if (relation.terms.some((term) => term.claim === claim)) return false
    const other = likened(alone(claim.quantity), alone(held.quantity))
    const quantity = other === null ? null : bring(other, held.quantity)
    if (quantity === null) return false
    const terms = relation.terms.map((term) => (term === held ? { ...term, quantity } : term))
    return wouldHold({ ...relation, terms })
  })
}

function relationOf(rate: Rate, total: Claim, count: Term, sentence: Sentence, inside: boolean): Relation {
  const last = Math.max(rate.claim.mark.from, sentence.claims.includes(total) ? total.mark.from : 0)
  const first = Math.min(rate.claim.mark.from, sentence.claims.includes(total) ? total.mark.from : rate.claim.mark.from)
  const cue = sentence.text.slice(first, last)
  const said =
    OUTCOME.test(first === last ? sentence.text.slice(0, last) : cue) ||
    isOutcome(rate.claim) ||
    IN_ALL.test(total.text.slice(total.mark.to))
  const isAverage = rate.claim.mark.from === last
  const term = (role: string, claim: Claim, quantity: Quantity): Term => ({ role, claim, quantity, sign: 1 })
  return {
    kind: isAverage ? 'average' : 'product',
    terms: isAverage
      ? [term('total', total, total.quantity), count, term('average', rate.claim, rate.quantity)]
      : [term('rate', rate.claim, rate.quantity), count, term('total', total, total.quantity)],
    complete: true,
    direction: null,
    confidence: said ? (inside ? STRONG : STRONG * PASSAGE) : inside ? TYPED : SILENT,
    cue: cue === '' ? rate.claim.reading.text : cue,
    origin: inside ? 'sentence' : 'passage',
  }
}

const IN_ALL = /^(?:\s+[\p{L}-]+)?\s+(?:in all|altogether|in total|overall|all told)\b/u

/** "At an average of £65 each, it spent …": the total comes behind. */
const AT = /\bat\s+(?:[a-z]+\s+){0,4}$/i

/** Whether a figure stands behind an average in its sentence, with no word that makes it what that comes to. */
const isBehind = (total: Claim, { claim }: Rate, { claims, text }: Sentence): boolean =>
  claims.includes(total) &&
  !AT.test(text.slice(0, claim.mark.from)) &&
  !OUTCOME.test(text.slice(claim.mark.to, total.mark.from)) &&
  !IN_ALL.test(text.slice(total.mark.to))

/** "20,000 each, and 5,000 to each of the nine, 105,000 in all": a total of more than one rate is the product of none. */
const isAfterSeveral = (total: Claim, rates: readonly Rate[]): boolean =>
  rates.filter((rate) => rate.claim.index < total.index && isTotalFor(total, rate)).length > 1

/** Whether the words next to a figure make it an average or an outcome. */
const isOutcome = ({ text, mark }: Claim): boolean =>
  OUTCOME.test(text.slice(Math.max(0, mark.from - 30), mark.from)) ||
  /^\W*(?:on|an?) average\b/.test(text.slice(mark.to))

/** Words behind a figure that make it a difference: "100 tonnes less than in May". */
const COMPARED = /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower|above|below|extra|over|under|short)\b/i

/** "14.4 GWh and 7.2 GWh a year": the first of two rates leaves the period to the second. */
const isBesideRate = (claim: Claim, rate: Claim): boolean =>
  claim.sentence === rate.sentence &&
  /^ (?:and|or|to|then)(?: \p{Ll}+)? $/u.test(claim.text.slice(claim.mark.to, rate.mark.from))

/** "Some 52 mph, against 43 mph now": what a rate is held against is of another time. */
const HELD_AGAINST = /\b(?:against|from|than|compared (?:with|to)|versus|instead of) (?:an? |the |about |some )*$/i

/** Whether a figure can be what a rate adds up to. */
function isTotalFor(claim: Claim, rate: Rate): boolean {
  const { quantity, text, mark, reading } = claim
  if (quantity.per !== null || quantity.kind !== rate.quantity.kind || quantity.change !== null) return false
  if (isSpentInPart(claim, rate.claim) || isBesideRate(claim, rate.claim)) return false
  if (endsList(claim)) return false
  if (/\b(?:each|apiece)\b/.test(reading.text) || COMPARED.test(text.slice(mark.to))) return false
  if (quantity.kind === 'count') {
    // Stretches of time add up to nothing but themselves: "in the three preceding years".
    if (quantity.unit === rate.per || perUnitName(quantity.unit) !== null) return false
    return rate.quantity.unit === '1' ? quantity.unit !== '1' : quantity.unit === rate.quantity.unit
  }
  if (quantity.kind !== 'money') return dimensionOf(quantity.unit) === dimensionOf(rate.quantity.unit)
  return quantity.unit === rate.quantity.unit
}

/** Those whom "a head" and "per person" count. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person resident inhabitant citizen customer client merchant guest member pupil student worker employee visitor ' +
    'passenger child adult subscriber patient voter household shareholder taxpayer traveller delegate'
  ).split(' '),
)

/** A figure as the count of what a rate is per, in its unit: days for "a day", tickets for "per ticket", anything for "each". */
export function countFor(claim: Claim, rate: Rate): Term | null {
  const { quantity } = claim
  if (claim === rate.claim || quantity.per !== null || quantity.change !== null) return null
  const term = (counted: Quantity): Term => ({ role: 'count', claim, quantity: counted, sign: 1 })
  if (quantity.kind === 'count') {
    if (/\b(?:each|apiece)\b/.test(claim.reading.text) && rate.per !== '1') return null
    const counts =
      rate.per === '1'
        ? quantity.unit !== '1' && quantity.unit !== rate.quantity.unit
        : rate.per === 'person'
          ? PEOPLE.has(quantity.unit)
          : quantity.unit === rate.per || claim.subject.head === rate.per
    return counts ? term(quantity) : null
  }
  if (quantity.kind !== 'duration' && quantity.kind !== 'measure') return null
  if (quantity.unit === rate.per) return term(quantity)
  if (convert(ONE, quantity.unit, rate.per) === null) return null
  if (isOneWord(claim, rate.claim)) return term({ ...quantity, unit: rate.per })
  return term(mapQuantity(quantity, rate.per, (value) => convert(value, quantity.unit, rate.per)!))
}

const ONE = decimal(1)

/** "1.5 million short tons … $124 per ton": a text that has said which tons it means goes on in them. */
export const isOneWord = (count: Claim, rate: Claim): boolean => lastWord(count) === lastWord(rate)

const lastWord = ({ reading }: Claim): string => lemmaOf(/[\p{L}]*$/u.exec(reading.text.toLowerCase())![0])

/** The claims of the sentences before one, in the same document. */
function earlier(sentences: readonly Sentence[], i: number): Claim[] {
  const claims: Claim[] = []
  for (let k = i - 1; k >= 0 && k >= i - REACH && sentences[k]!.document === sentences[i]!.document; k--) {
    claims.push(...sentences[k]!.claims)
  }
  return claims
}
