import { nominal, type Quantity, toNumber } from '../quantity/index.js'
import type { Relation, Term } from './relation.js'

/** An interval as doubles; its ends are at most `SLACK` of their size off. */
type Rough = readonly [low: number, high: number]

const SLACK = 1e-9

/**
 * Whether the terms of a relation are plainly too far from each other to be right, told by doubles: most of the figures
 * that are tried out are, and exact sums take many times as long. False wherever that is not plain.
 */
export const cannotHold = (relation: Relation): boolean => fails(relation, relation.terms.map(sizeOf))

/**
 * Tries other figures in the place of one term, each an exact one of the same unit and precision: whether the relation
 * `cannotHold` with them. The other terms are turned into doubles once for all of them.
 */
export function trialOf(relation: Relation, term: Term): (figure: number) => boolean {
  const sizes = relation.terms.map(sizeOf)
  const place = relation.terms.indexOf(term)
  const reach = toNumber(term.quantity.step) / 2
  return (figure) => {
    sizes[place] = [figure - reach, figure + reach]
    return fails(relation, sizes)
  }
}

/** The same as `cannotHold`, with the size of each term. */
function fails({ kind, terms, complete }: Relation, sizes: readonly Rough[]): boolean {
  const one = (role: string): Sized | null => {
    const place = terms.findIndex((term) => term.role === role)
    return place < 0 ? null : { quantity: terms[place]!.quantity, size: sizes[place]! }
  }
  switch (kind) {
    case 'parts':
      return failsAsSum(terms, sizes, complete)
    case 'share': {
      const share = one('share')
      const scale = share?.quantity.kind === 'percent' ? 100 : 1
      return isApart(share, quotient(one('part'), one('whole')), scale)
    }
    case 'ratio':
      return isApart(one('ratio'), quotient(one('left'), one('right')))
    case 'product': {
      const [total, rate] = [one('total'), one('rate')]
      if (total === null || rate === null || !isOneUnit(total, rate)) return false
      const counts = sizes.filter((_, i) => terms[i]!.role === 'count')
      return counts.length > 0 && isApart(total, counts.reduce(product, rate.size))
    }
    case 'average': {
      const [average, total, count] = [one('average'), one('total'), one('count')]
      if (average === null || total === null || count === null || !isOneUnit(average, total)) return false
      return isApart(average, divided(total.size, count.size))
    }
    case 'change':
      return failsAsChange(one('from'), one('to'), one('by'))
    case 'difference': {
      const [left, right] = [one('left'), one('right')]
      return left !== null && right !== null && isOneUnit(left, right) && isApart(one('difference'), apart(left, right))
    }
    default:
      return false
  }
}

/** A figure with everything that it may stand for. */
interface Sized {
  readonly quantity: Quantity
  readonly size: Rough
}

const sizeOf = ({ quantity }: Term): Rough => rough(quantity)

function failsAsSum(terms: readonly Term[], sizes: readonly Rough[], complete: boolean): boolean {
  const place = terms.findIndex((term) => term.role === 'whole')
  if (place < 0) return false
  const whole = { quantity: terms[place]!.quantity, size: sizes[place]! }
  let [low, high] = [0, 0]
  for (let i = 0; i < terms.length; i++) {
    const { role, quantity, sign } = terms[i]!
    if (role === 'whole') continue
    const part = { quantity, size: sizes[i]! }
    if (!isOneUnit(part, whole)) return false
    const [from, to] = part.size
    low += sign < 0 ? -to : from
    high += sign < 0 ? -from : to
  }
  return isApart(whole, [low, complete ? high : Number.POSITIVE_INFINITY])
}

function failsAsChange(from: Sized | null, to: Sized | null, by: Sized | null): boolean {
  if (from === null || to === null || by === null || !isOneUnit(from, to)) return false
  const { kind } = by.quantity
  if (kind === 'multiple') return isApart(by, divided(to.size, from.size))
  if (kind === 'percent' || kind === 'ratio') {
    const [low, high] = divided(to.size, from.size)
    return isApart(by, magnitude([low - 1, high - 1]), kind === 'percent' ? 100 : 1)
  }
  const points = kind === 'basis-points' ? 100 : kind === 'percentage-points' ? 1 : null
  if (points === null && !isOneUnit(from, by)) return false
  return isApart(by, apart(from, to), points ?? 1)
}

const apart = (a: Sized, b: Sized): Rough => magnitude([b.size[0] - a.size[1], b.size[1] - a.size[0]])

const isOneUnit = ({ quantity: a }: Sized, { quantity: b }: Sized): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.kind === 'count')

/** Whether a figure lies outside `scale` times the expected values. */
function isApart(figure: Sized | null, expected: Rough | null, scale = 1): boolean {
  if (figure === null || expected === null) return false
  const [low, high] = figure.size
  const [from, to] = [expected[0] * scale, expected[1] * scale]
  return low - to > slackOf(low, to) || from - high > slackOf(from, high)
}

const slackOf = (a: number, b: number): number => SLACK * (1 + Math.abs(a) + Math.abs(b))

/** Everything that a figure as written may stand for, as its value or `widened` has it, or more. */
function rough({ hedge, stated, step, value }: Quantity): Rough {
  const low = value.low === null ? Number.NEGATIVE_INFINITY : toNumber(value.low)
  const high = value.high === null ? Number.POSITIVE_INFINITY : toNumber(value.high)
  if (stated.kind === 'range' || (hedge !== 'exact' && (stated.kind !== 'fraction' || hedge !== 'about')))
    return [low, high]
  const own = toNumber(nominal(stated))
  const reach = stated.kind === 'fraction' ? Math.abs(own) * FRACTION_REACH : toNumber(step) / 2
  return [Math.min(low, own - reach), Math.max(high, own + reach)]
}

/** More than fractions in words are ever taken for. */
const FRACTION_REACH = 0.1

function quotient(a: Sized | null, b: Sized | null): Rough | null {
  return a === null || b === null || !isOneUnit(a, b) ? null : divided(a.size, b.size)
}

function product(a: Rough, b: Rough): Rough {
  const [p, q, r, s] = [a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]] as const
  return [Math.min(p, q, r, s), Math.max(p, q, r, s)]
}

/** Everything where the divisor may be zero. */
function divided(a: Rough, b: Rough): Rough {
  if (b[0] <= 0 && b[1] >= 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return product(a, [1 / b[1], 1 / b[0]])
}

const magnitude = ([low, high]: Rough): Rough =>
  low >= 0 ? [low, high] : high <= 0 ? [-high, -low] : [0, Math.max(-low, high)]
