import {
  addIntervals,
  contains,
  type Decimal,
  decimal,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  type Quantity,
  type SlipKind,
  significantDigits,
  slippedFrom,
  subtract,
  subtractIntervals,
  toNumber,
  toUnitOf,
  widened,
} from '../../quantity/index.js'
import { rangeFor } from '../estimates.js'
import type { Relation, Term } from '../relation.js'

/**
 * How likely it is by chance that one slip of the pen (one digit changed, two neighbours swapped) in one term would make a
 * failing sum or share hold: 0…1, the least over its terms; null where no such slip does. Only exact figures are tried.
 */
export function repairChance(relation: Relation): number | null {
  let least: number | null = null
  for (const term of relation.terms) {
    const { quantity } = term
    if (term.claim === null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal') continue
    // Exact sums are done only where a slip may come out by doubles.
    const [from, to] = rangeFor(relation, term)
    const { value } = quantity.stated
    const [swapped, changed] = (['swap', 'digit'] as const).map((slip) =>
      slippedFrom(value, slip, (figure) => figure >= from && figure <= to),
    ) as [Decimal[], Decimal[]]
    const needed = swapped.length + changed.length === 0 ? null : neededOf(relation, term)
    if (needed === null || needed.low === null || needed.high === null) continue
    const does = (variant: Decimal): boolean => contains(needed, variant)
    const slip: SlipKind | null = swapped.some(does) ? 'swap' : changed.some(does) ? 'digit' : null
    if (slip === null) continue
    const chance = chanceOf(value, needed, slip)
    if (least === null || chance < least) least = chance
  }
  return least
}

/** Every value that the other terms leave for one. */
function neededOf(relation: Relation, term: Term): Interval | null {
  const spreadOf = (other: Term, model: Quantity): Interval | null => {
    const quantity = toUnitOf(other.quantity, model)
    if (quantity === null) return null
    return relation.kind === 'parts' && isToThePenny(other, relation) ? quantity.value : widened(quantity)
  }
  if (relation.kind === 'parts') {
    let rest: Interval | null = null
    for (const other of relation.terms) {
      if (other === term) continue
      const value = spreadOf(other, term.quantity)
      if (value === null) return null
      const side = other.role === 'whole' || term.role === 'whole' ? 1 : -1
      rest =
        rest === null
          ? side > 0
            ? value
            : subtractIntervals(ZERO, value)
          : side > 0
            ? addIntervals(rest, value)
            : subtractIntervals(rest, value)
    }
    return rest
  }
  if (relation.kind !== 'share') return null
  const find = (role: string): Term | undefined => relation.terms.find((other) => other.role === role)
  const [part, share, whole] = [find('part'), find('share'), find('whole')]
  if (part === undefined || share === undefined || whole === undefined) return null
  const own = spreadOf(part, whole.quantity)
  if (own === null) return null
  const percent = share.quantity.kind === 'percent'
  const fraction = percent ? divideIntervals(widened(share.quantity), HUNDRED) : widened(share.quantity)
  switch (term.role) {
    case 'share': {
      const quotient = divideIntervals(own, widened(whole.quantity))
      return percent ? stretched(multiplyIntervals(quotient, HUNDRED), share.quantity.step) : quotient
    }
    case 'part':
      return multiplyIntervals(fraction, widened(whole.quantity))
    case 'whole':
      return divideIntervals(own, fraction)
    default:
      return null
  }
}

/** "£1,740" beside "£312.40" is a sum of whole pounds, not a rounding to ten of them. */
const isToThePenny = ({ quantity }: Term, { terms }: Relation): boolean =>
  quantity.kind === 'money' &&
  quantity.hedge === 'exact' &&
  !quantity.rounded &&
  quantity.step.exponent >= 0 &&
  terms.some((other) => other.quantity.kind === 'money' && other.quantity.step.exponent === PENCE)

const PENCE = -2
const ZERO: Interval = { low: decimal(0), high: decimal(0), lowOpen: false, highOpen: false }
const HUNDRED: Interval = { low: decimal(100), high: decimal(100), lowOpen: false, highOpen: false }
const HALF = decimal(5, -1)

/** Everything that rounds at `step` into the interval or out of it. */
function stretched(interval: Interval, step: Decimal): Interval {
  const half: Interval = {
    low: subtract(decimal(0), multiplyIntervals(pointOf(step), pointOf(HALF)).high!),
    high: multiplyIntervals(pointOf(step), pointOf(HALF)).high,
    lowOpen: false,
    highOpen: false,
  }
  return addIntervals(interval, half)
}

const pointOf = (value: Decimal): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false })

/** The share of all figures of that length which lie one such slip away, times how many values would do. */
function chanceOf(value: Decimal, needed: Interval, slip: SlipKind): number {
  const width = (toNumber(needed.high!) - toNumber(needed.low!)) / 10 ** value.exponent
  return Math.min(1, slipShare(significantDigits(value).length, slip) * Math.max(1, width))
}

const slipShare = (length: number, slip: SlipKind): number =>
  (slip === 'digit' ? 10 * length - 1 : length - 1) / (9 * 10 ** (length - 1))

/** What `repairChance` of a relation is no less than, told by the longest of its figures alone. */
export function leastRepairChance({ terms }: Relation): number {
  let longest = 1
  for (const { quantity } of terms) {
    if (quantity.stated.kind === 'decimal') longest = Math.max(longest, significantDigits(quantity.stated.value).length)
  }
  return Math.min(1, slipShare(longest, 'swap'))
}
