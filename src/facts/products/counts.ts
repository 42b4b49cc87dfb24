import type { Claim } from '../../claims/index.js'
import {
  between,
  convert,
  type Decimal,
  decimal,
  divide,
  type Moment,
  mapQuantity,
  nominal,
  ONE,
  type Quantity,
  withoutPer,
} from '../../quantity/index.js'
import { perUnitName } from '../../units/index.js'
import { timeOf } from '../joins/divisors.js'
import { countOf, factorsIn } from '../joins/periods.js'
import { countFor } from '../joins/rates.js'
import type { Term } from '../relation.js'
import type { For, Pace } from './paces.js'

/** Counts that take off all or part of what a pace is for, and what is left of that: periods at most. */
export interface Chain {
  readonly counts: readonly Term[]
  readonly left: readonly For[]
}

/** A product of more counts than this is nobody's. */
const MOST_COUNTS = 2

/** The chains of counts among `pool` that a pace may be multiplied with. */
export function chainsFor(pace: Pace, pool: readonly Claim[]): Chain[] {
  return extend(pace, pace.fors, pool, [])
}

function extend(pace: Pace, fors: readonly For[], pool: readonly Claim[], counts: readonly Term[]): Chain[] {
  const [first, ...rest] = fors
  if (first === undefined) return [{ counts, left: [] }]
  const chains: Chain[] = []
  if (isPeriod(first.unit)) {
    for (const chain of extend(pace, rest, pool, counts)) chains.push({ ...chain, left: [first, ...chain.left] })
  }
  if (counts.length === MOST_COUNTS) return chains
  for (const claim of pool) {
    if (isBridged(pool, first.unit, claim.quantity.unit)) continue
    if (claim === pace.claim || counts.some((term) => term.claim === claim)) continue
    const quantity = countIn(claim, first, pace)
    if (quantity === null) continue
    const { per } = claim.quantity
    const more = per === null ? rest : [{ unit: per, count: null }, ...rest]
    chains.push(...extend(pace, more, pool, [...counts, { role: 'count', claim, quantity, sign: 1 }]))
  }
  return chains
}

/** Whether a figure says how many of a period another has in it, so that habits do not: "as it works five days a week". */
export const isBridged = (pool: readonly Claim[], small: string, large: string): boolean =>
  small !== large &&
  pool.some(({ quantity }) => quantity.kind === 'duration' && quantity.unit === small && quantity.per === large)

/** A figure as a count of what a pace is for; null where it counts something else. */
function countIn(claim: Claim, { unit, count }: For, pace: Pace): Quantity | null {
  const { quantity } = claim
  if (quantity.moment !== null)
    return count === null && isPeriod(unit) && THROUGH.test(claim.text.slice(0, claim.mark.from))
      ? periodsOf(quantity.moment, unit)
      : null
  if (quantity.change !== null || quantity.stated.kind !== 'decimal') return null
  const plain = withoutPer(quantity)
  if (count !== null) return claim === count ? bare(plain) : null
  if (isPeriod(unit)) return timesIn(plain, unit)
  if (unit === '1' && pace.average && quantity.kind === 'duration') return bare(plain)
  if (unit === '1') return quantity.kind === 'count' && quantity.unit !== pace.quantity.unit ? plain : null
  if (quantity.kind === 'measure')
    return convert(ONE, quantity.unit, unit) === null
      ? null
      : bare(mapQuantity(plain, unit, (value) => convert(value, quantity.unit, unit)!))
  const own = plain === quantity ? claim : { ...claim, quantity: plain }
  return countFor(own, { ...pace, per: unit })?.quantity ?? (isUnnamed(claim) ? plain : null)
}

/** Words before a period that make it the time that something took. */
const THROUGH = /\b(?:in|during|over|throughout|across|between|from)\s+(?:the (?:whole of )?|all of )?$/i

/** "35 sail", "the last 30 of them": a count of what is spoken of already. */
const isUnnamed = ({ quantity, text, mark }: Claim): boolean =>
  quantity.kind === 'count' &&
  quantity.unit === '1' &&
  /^\s+(?:of (?:them|these|those)\b|(?!(?:and|or|of|in|at|on|to|by|for|from|with|as|than|per|but|was|were|is|are|had|has)\b)\p{Ll}{3,}\b)/u.test(
    text.slice(mark.to),
  )

/** So many hours are so many. */
const bare = (quantity: Quantity): Quantity => ({ ...quantity, kind: 'count', unit: '1' })

/** Whether a code is a period's. */
export const isPeriod = (unit: string): boolean => PERIOD_UNITS.has(unit)
const PERIOD_UNITS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', '3.mo', 'a'])

/** How many of one period another holds, by the calendar or by habits of work; null where the other is shorter. */
export function periodsIn(small: string, large: string): Quantity | null {
  if (small === large) return countOf(ONE, ONE, ONE)
  const factors = factorsIn(small, large)
  return factors === null ? null : countOf(...factors)
}

/** A length of time as a count of periods, by the calendar or by habits of work; null for other figures. */
function timesIn(quantity: Quantity, unit: string): Quantity | null {
  const own =
    quantity.kind === 'duration' ? quantity.unit : quantity.kind === 'count' ? perUnitName(quantity.unit) : null
  const factors = own === null ? null : factorsIn(own, unit)
  if (factors === null) return timeOf({ quantity }, unit)
  const [usual, least, most] = factors
  const value = nominal(quantity.stated)
  return {
    ...countOf(divide(value, usual), ONE, ONE),
    value: between(divide(value, most), divide(value, least)),
    hedge: 'about',
  }
}

/** A year, a month or a span of days as a count of shorter periods. */
function periodsOf(moment: Moment, unit: string): Quantity | null {
  const { precision, from, to, edtf } = moment
  if (precision === 'year') return periodsIn(unit, 'a')
  if (precision === 'quarter') return periodsIn(unit, '3.mo')
  if (precision === 'month') return periodsIn(unit, 'mo')
  const months = unit === 'mo' ? wholeMonths(edtf) : null
  if (months !== null) return countOf(months, months, months)
  if (from === null || to === null || precision === 'week' || from === to) return null
  const days = decimal(to - from + 1)
  return timesIn({ ...countOf(days, days, days), kind: 'duration', unit: 'd' }, unit)
}

/** "Between 1 January and 30 June": the months from the first day of one to the last of another; null for other spans. */
function wholeMonths(edtf: string): Decimal | null {
  const [, year, first, end, last] = /^(....)-(\d\d)-01\/(....)-(\d\d)-(?:30|31|2[89])$/.exec(edtf) ?? []
  const months = Number(last) - Number(first) + 1
  return year === end && months > 1 ? decimal(months) : null
}
