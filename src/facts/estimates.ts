import { nominal, type Quantity, toNumber } from '../quantity/index.js'
import type { Relation, Term } from './relation.js'

/** An interval as doubles; its ends are at most `SLACK` of their size off. */
type Rough = readonly [low: number, high: number]

const SLACK = 1e-9

/**
 * Whether the terms of a relation are plainly too far from each other to be right, told by doubles: most of the figures
 * that are tried out are, and exact sums take many times as long. False wherever that is not plain.
 */
export function cannotHold({ kind, terms, complete }: Relation): boolean {
  const one = (role: string): Quantity | null => terms.find((term) => term.role === role)?.quantity ?? null
  switch (kind) {
    case 'parts':
      return failsAsSum(terms, complete)
    case 'share': {
      const share = one('share')
      const scale = share?.kind === 'percent' ? 100 : 1
      return isApart(share, quotient(one('part'), one('whole')), scale)
    }
    case 'ratio':
      return isApart(one('ratio'), quotient(one('left'), one('right')))
    case 'product': {
      const [total, rate, count] = [one('total'), one('rate'), one('count')]
      if (total === null || rate === null || count === null || !isOneUnit(total, rate)) return false
      return isApart(total, product(rough(rate), rough(count)))
    }
    case 'average': {
      const [average, total, count] = [one('average'), one('total'), one('count')]
      if (average === null || total === null || count === null || !isOneUnit(average, total)) return false
      return isApart(average, divided(rough(total), rough(count)))
    }
    case 'change':
      return failsAsChange(one('from'), one('to'), one('by'))
    default:
      return false
  }
}

function failsAsSum(terms: readonly Term[], complete: boolean): boolean {
  const whole = terms.find((term) => term.role === 'whole')?.quantity
  if (whole === undefined) return false
  let [low, high] = [0, 0]
  for (const { role, quantity, sign } of terms) {
    if (role === 'whole') continue
    if (!isOneUnit(quantity, whole)) return false
    const [from, to] = rough(quantity)
    low += sign < 0 ? -to : from
    high += sign < 0 ? -from : to
  }
  return isApart(whole, [low, complete ? high : Number.POSITIVE_INFINITY])
}

function failsAsChange(from: Quantity | null, to: Quantity | null, by: Quantity | null): boolean {
  if (from === null || to === null || by === null || !isOneUnit(from, to)) return false
  if (by.kind === 'multiple') return isApart(by, divided(rough(to), rough(from)))
  if (by.kind === 'percent' || by.kind === 'ratio') {
    const [low, high] = divided(rough(to), rough(from))
    return isApart(by, magnitude([low - 1, high - 1]), by.kind === 'percent' ? 100 : 1)
  }
  if (!isOneUnit(from, by)) return false
  const [a, b] = [rough(from), rough(to)]
  return isApart(by, magnitude([b[0] - a[1], b[1] - a[0]]))
}

const isOneUnit = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && (a.unit === b.unit || a.kind === 'count')

/** Whether a figure lies outside `scale` times the expected values. */
function isApart(figure: Quantity | null, expected: Rough | null, scale = 1): boolean {
  if (figure === null || expected === null) return false
  const [low, high] = rough(figure)
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

function quotient(a: Quantity | null, b: Quantity | null): Rough | null {
  return a === null || b === null || !isOneUnit(a, b) ? null : divided(rough(a), rough(b))
}

function product(a: Rough, b: Rough): Rough {
  const ends = [a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]] as const
  return [Math.min(...ends), Math.max(...ends)]
}

/** Everything where the divisor may be zero. */
function divided(a: Rough, b: Rough): Rough {
  if (b[0] <= 0 && b[1] >= 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return product(a, [1 / b[1], 1 / b[0]])
}

const magnitude = ([low, high]: Rough): Rough =>
  low >= 0 ? [low, high] : high <= 0 ? [-high, -low] : [0, Math.max(-low, high)]
