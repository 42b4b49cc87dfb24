import type { Claim, Sentence } from '../../claims/index.js'
import { compareDecimals, contains, type Hedge, nominal, type Quantity } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { countOf, factorsIn } from './periods.js'
import { type Rate, rateOf } from './rate.js'

/** Two figures side by side that need not be one rate told twice. */
const TYPED = 0.55

/** What may stand between two rates that are one: ", or", "(", ", that is,". */
const SAME =
  /^(?:,? or |,? (?:which|that) (?:makes|comes to|is equal to|works out at|amounts to) |,? (?:making|equal to|amounting to) |,? that is,? |,? that's |,? which is |,? equivalent to |,? i\.e\.,? | ?\(| ?[–—] ?|, )(?:about |around |roughly |nearly |almost )?$/

/** Words that say outright that the one rate is the other. */
const MAKES = /\b(?:makes|making|comes to|equal|works out|amount)/

/** Hedges of what is worked out; what is offered is "up to" or "from" so much. */
const ROUGH: ReadonlySet<Hedge> = new Set(['about', 'nearly', 'more-than', 'less-than'])

/** One rate given twice, by two periods: "80 crowns a month, or 960 a year". */
export function restatedRates(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim, i) => {
      const other = sentence.claims[i + 1]
      const relation = other === undefined ? null : restatedRate(claim, other)
      return relation === null || isWorkedOutBeside(relation, sentence) ? [] : [relation]
    }),
  )
}

/** "$36 a year, or $3.50 a month, $42 over twelve": what the one comes to is told for itself, so that the other is a second price. */
function isWorkedOutBeside(relation: Relation, { claims }: Sentence): boolean {
  const { expected, target, holds } = evaluate(relation)!
  return (
    !holds &&
    claims.some(
      ({ quantity }) =>
        quantity !== target.quantity &&
        quantity.unit === target.quantity.unit &&
        quantity.stated.kind === 'decimal' &&
        contains(expected, nominal(quantity.stated)),
    )
  )
}

function restatedRate(a: Claim, b: Claim): Relation | null {
  if (!SAME.test(a.text.slice(a.mark.to, b.mark.from))) return null
  const second = rateOf(b)
  const own = rateOf(a)
  const first = own ?? (second === null ? null : impliedYear(a, second))
  if (first === null || second === null) return null
  // "Six hours a day, six days a week": how long, and how often.
  if (first.quantity.kind === 'duration' && first.quantity.unit !== second.quantity.unit) return null
  const forward = factorsIn(first.per, second.per)
  const factors = forward ?? factorsIn(second.per, first.per)
  if (factors === null) return null
  const [rate, total] = forward === null ? [second, first] : [first, second]
  // "80 crowns a month, or 960 a year": a bare second figure has the unit of the first.
  const plain = ({ quantity }: Rate): Quantity =>
    quantity.unit === '1' && quantity.kind === 'count'
      ? { ...quantity, kind: first.quantity.kind, unit: first.quantity.unit }
      : quantity
  const [usual, least, most] = own === null ? [factors[0], factors[0], factors[0]] : factors
  const count: Term = {
    role: 'count',
    claim: null,
    quantity: { ...countOf(usual, least, most), hedge: 'about' },
    sign: 1,
  }
  const loose: Relation = {
    kind: 'product',
    terms: [
      { role: 'rate', claim: rate.claim, quantity: plain(rate), sign: 1 },
      count,
      { role: 'total', claim: total.claim, quantity: plain(total), sign: 1 },
    ],
    complete: true,
    direction: null,
    confidence: 1,
    cue: a.text.slice(a.mark.from, b.mark.to),
    origin: 'sentence',
  }
  if (evaluate(loose) === null) return null
  // Two prices may be offered side by side ("$12 a month, or $120 a year"); a change or a rounding is one thing said twice.
  const isOne =
    a.quantity.change !== null ||
    first.quantity.kind !== 'money' ||
    ROUGH.has(b.quantity.hedge) ||
    MAKES.test(a.text.slice(a.mark.to, b.mark.from))
  if (!isOne && !/^[,(]/.test(a.text.slice(a.mark.to))) return null
  return isOne ? { ...loose, confidence: 0.95, told: true } : { ...loose, confidence: TYPED }
}

/** "The bill goes up by £82.70, or about £1.59 a week": a rise with no period of its own is for a year, if for any. */
function impliedYear(claim: Claim, { claim: other, quantity: rate, per }: Rate): Rate | null {
  const { quantity } = claim
  if (quantity.change === null || quantity.kind !== 'money' || (per !== 'wk' && per !== 'mo' && per !== 'd'))
    return null
  if (other.quantity.hedge !== 'about' && other.quantity.hedge !== 'nearly') return null
  return compareDecimals(nominal(rate.stated), nominal(quantity.stated)) < 0 ? { claim, quantity, per: 'a' } : null
}
