import type { Claim, Sentence } from '../../claims/index.js'
import { compareDecimals, type Decimal, decimal, nominal, ONE, type Quantity } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { type Rate, rateOf } from './rates.js'

/** Two figures side by side that need not be one rate told twice. */
const TYPED = 0.6

/** How many of one period lie in another, by the calendar first and then by habits of work and business. */
export const PERIODS: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  s: { min: [60, 60, 60], h: [3600, 3600, 3600], d: [86400, 20000, 86400] },
  min: { h: [60, 60, 60], d: [1440, 400, 1440] },
  h: { d: [24, 6, 24], wk: [168, 30, 168], a: [8766, 1500, 8784] },
  d: { wk: [7, 5, 7], mo: [30, 20, 31], a: [365, 180, 366], '3.mo': [91, 60, 92] },
  wk: { mo: [4.35, 4, 4.5], a: [52, 36, 53] },
  mo: { '3.mo': [3, 3, 3], a: [12, 12, 12] },
  '3.mo': { a: [4, 4, 4] },
}

/** What may stand between two rates that are one: ", or", "(", ", that is,". */
const SAME =
  /^(?:,? or |,? that is,? |,? that's |,? which is |,? equivalent to |,? i\.e\.,? | ?\(| ?[–—] ?|, )(?:about |around |roughly |nearly |almost )?$/

/** One rate given twice, by two periods: "80 crowns a month, or 960 a year". */
export function restatedRates(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim, i) => {
      const other = sentence.claims[i + 1]
      return other === undefined ? [] : (restatedRate(claim, other) ?? [])
    }),
  )
}

function restatedRate(a: Claim, b: Claim): Relation | null {
  if (!SAME.test(a.text.slice(a.mark.to, b.mark.from))) return null
  const second = rateOf(b)
  const own = rateOf(a)
  const first = own ?? (second === null ? null : impliedYear(a, second))
  if (first === null || second === null) return null
  const forward = PERIODS[first.per]?.[second.per]
  const factors = forward ?? PERIODS[second.per]?.[first.per]
  if (factors === undefined) return null
  const [rate, total] = forward === undefined ? [second, first] : [first, second]
  // "80 crowns a month, or 960 a year": a bare second figure has the unit of the first.
  const plain = ({ quantity }: Rate): Quantity =>
    quantity.unit === '1' && quantity.kind === 'count'
      ? { ...quantity, kind: first.quantity.kind, unit: first.quantity.unit }
      : quantity
  const [usual, least, most] = own === null ? [factors[0], factors[0], factors[0]] : factors
  const count = (low: number, high: number): Term => ({
    role: 'count',
    claim: null,
    quantity: periodCount(decimalOf(usual), decimalOf(low), decimalOf(high)),
    sign: 1,
  })
  const relation = (term: Term, confidence: number): Relation => ({
    kind: 'product',
    terms: [
      { role: 'rate', claim: rate.claim, quantity: plain(rate), sign: 1 },
      term,
      { role: 'total', claim: total.claim, quantity: plain(total), sign: 1 },
    ],
    complete: true,
    direction: null,
    confidence,
    cue: a.text.slice(a.mark.from, b.mark.to),
    origin: 'sentence',
  })
  const loose = relation(count(least, most), 1)
  const result = evaluate(loose)
  if (result === null) return null
  // Two prices may be offered side by side ("$12 a month, or $120 a year"); a change or a rounding is one thing said twice.
  const isOne =
    a.quantity.change !== null ||
    first.quantity.kind !== 'money' ||
    b.quantity.hedge === 'about' ||
    b.quantity.hedge === 'nearly'
  if (!isOne && !/^[,(]/.test(a.text.slice(a.mark.to))) return null
  return { ...loose, confidence: isOne ? 0.95 : TYPED }
}

/** "The bill goes up by £82.70, or about £1.59 a week": a rise with no period of its own is for a year, if for any. */
function impliedYear(claim: Claim, { claim: other, quantity: rate, per }: Rate): Rate | null {
  const { quantity } = claim
  if (quantity.change === null || quantity.kind !== 'money' || (per !== 'wk' && per !== 'mo' && per !== 'd'))
    return null
  if (other.quantity.hedge !== 'about' && other.quantity.hedge !== 'nearly') return null
  return compareDecimals(nominal(rate.stated), nominal(quantity.stated)) < 0 ? { claim, quantity, per: 'a' } : null
}

const decimalOf = (value: number): Decimal => decimal(Math.round(value * 100), -2)

/** A count of periods as a figure: most likely `usual`, anything from `low` to `high`. */
const periodCount = (usual: Decimal, low: Decimal, high: Decimal): Quantity => ({
  kind: 'count',
  value: { low, high, lowOpen: false, highOpen: false },
  stated: { kind: 'decimal', value: usual },
  step: ONE,
  rounded: false,
  hedge: 'about',
  unit: '1',
  per: null,
  change: null,
  of: null,
  moment: null,
})
