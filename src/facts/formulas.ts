import {
  above,
  addIntervals,
  below,
  compareDecimals,
  type Decimal,
  decimal,
  divideIntervals,
  type Interval,
  isPoint,
  meets,
  multiply,
  multiplyIntervals,
  negateInterval,
  nominal,
  point,
  type Quantity,
  subtract,
  subtractIntervals,
  toUnitOf,
  widened,
} from '../quantity/index.js'
import { cannotHold } from './estimates.js'
import type { Relation, RelationKind, Term } from './relation.js'
import { finestStep, loosened, narrowed, nearTens, partSpread, placeOf, spreadOf, wholeSpread } from './spreads.js'

/** What a relation's other terms say its target must be. */
export interface Evaluation {
  /** The term that the formula gives. */
  readonly target: Term
  /** Every value that the others allow, in the target's unit. */
  readonly expected: Interval
  /** Every value that the target as written allows. */
  readonly actual: Interval
  /** Whether the two can be equal. */
  readonly holds: boolean
}

/** The role that each kind's formula yields. */
export const targetRole: Readonly<Record<RelationKind, string>> = {
  parts: 'whole',
  share: 'share',
  change: 'by',
  ratio: 'ratio',
  product: 'total',
  average: 'average',
  conversion: 'right',
  difference: 'difference',
  limit: 'figure',
  midpoint: 'midpoint',
  ranking: 'rank',
}

const ONE = point(decimal(1))
const HUNDRED = point(decimal(100))
const known = new WeakMap<Relation, Evaluation | null>()

/** What `workOut` yields, worked out once: a relation is asked for it when it is made, held against others and judged. */
export function evaluate(relation: Relation): Evaluation | null {
  let evaluation = known.get(relation)
  if (evaluation === undefined) {
    evaluation = workOut(relation)
    known.set(relation, evaluation)
  }
  return evaluation
}

/** Whether a relation that is only tried out holds. */
export const wouldHold = (relation: Relation): boolean => !cannotHold(relation) && comesOut(relation)

/** The same for one that doubles do not rule out. */
export const comesOut = (relation: Relation): boolean => workOut(relation)?.holds === true

/** Works out a relation on intervals; null where its terms do not fit together (units, missing roles, division by zero). */
function workOut(relation: Relation): Evaluation | null {
  const { kind, terms } = relation
  const target = terms.find((term) => term.role === targetRole[kind])
  if (target === undefined) return kind === 'change' ? evaluateDirection(relation) : null
  const expected = expectedOf(relation, target)
  if (expected === null) return null
  const actual = actualOf(target, relation)
  return { target, expected, actual, holds: meets(expected, actual) }
}

function expectedOf(relation: Relation, target: Term): Interval | null {
  const { terms } = relation
  const one = (role: string): Quantity | null => terms.find((term) => term.role === role)?.quantity ?? null
  const finest = finestStep(terms)
  const spread = (q: Quantity): Interval => spreadOf(q, finest)
  const taken = relation.exact === true ? (q: Quantity): Interval => q.value : widened
  switch (relation.kind) {
    case 'parts': {
      let total: Interval | null = null
      for (const term of terms) {
        if (term === target) continue
        const quantity = toUnitOf(term.quantity, target.quantity)
        if (quantity === null) return null
        const own = partSpread(quantity, target.quantity, (q) => spreadOf(q, finest, placeOf(term)))
        const value = term.sign < 0 ? negateInterval(own) : own
        total = total === null ? value : addIntervals(total, value)
      }
      if (total === null || relation.complete) return total
      return { low: total.low, high: null, lowOpen: total.lowOpen, highOpen: true }
    }
    case 'share':
      return quotient(one('part'), one('whole'), target.quantity.kind === 'percent', taken)
    case 'average':
      return averageOf(one('total'), one('count'), target.quantity, taken)
    case 'ratio':
      return quotient(one('left'), one('right'), false, taken)
    case 'product': {
      const rate = one('rate')
      const counts = terms.filter((term) => term.role === 'count').map((term) => term.quantity)
      if (rate === null || counts.length === 0 || counts.some(({ kind }) => kind === 'money')) return null
      const unit = toUnitOf(rate, target.quantity)
      if (unit === null || (rate.per === null && counts.some(({ kind }) => kind === 'measure'))) return null
      return counts.reduce((product, count) => multiplyIntervals(product, counted(count, taken)), taken(unit))
    }
    case 'difference': {
      const left = one('left')
      const right = one('right')
      if (left === null || right === null) return null
      const same = toUnitOf(right, left)
      return same === null ? null : magnitude(subtractIntervals(spread(left), spread(same)))
    }
    case 'conversion': {
      const left = one('left')
      // The same unit twice is no conversion: "£14 (concessions £9)".
      if (left === null || left.per !== target.quantity.per || left.unit === target.quantity.unit) return null
      const converted = toUnitOf(left, target.quantity)
      return converted === null ? null : loosened(converted)
    }
    case 'change':
      return changeOf(one('from'), one('to'), target.quantity, (q) =>
        relation.exact === true ? q.value : spreadOf(q, finestStep(terms.filter((term) => term !== target))),
      )
    case 'limit':
      return limitedBy(one('limit'), relation, target.quantity)
    case 'midpoint': {
      const range = one('range')
      const same = range === null ? null : toUnitOf(range, target.quantity)
      return same === null || same.stated.kind !== 'range' ? null : point(nominal(same.stated))
    }
    case 'ranking':
      return null
    default:
      return relation.kind satisfies never
  }
}

/** Everything on the side of a limit that the words put a figure on; the limit itself is on both. */
function limitedBy(limit: Quantity | null, { direction }: Relation, figure: Quantity): Interval | null {
  const same = limit === null ? null : toUnitOf(limit, figure)
  if (same === null) return null
  const end = nominal(same.stated)
  return direction === 'up' ? above(end, false) : below(end, false)
}

function changeOf(
  from: Quantity | null,
  to: Quantity | null,
  by: Quantity,
  taken: (q: Quantity) => Interval,
): Interval | null {
  if (from === null || to === null || isOfOther(from, to)) return null
  // "Grew from 2,900 to 16,700 acres, that is by 6,900 acres a day": so much in each of several days.
  if (by.per !== null && from.per === null && to.per === null) return null
  const end = toUnitOf(to, from)
  if (end === null) return null
  const a = taken(from)
  const b = taken(end)
  if (by.kind === 'multiple') return divideIntervals(b, a)
  const isLevelShare = from.kind === 'percent'
  if (by.kind === 'percentage-points' || by.kind === 'basis-points') {
    if (!isLevelShare) return null
    const points = magnitude(subtractIntervals(b, a))
    return by.kind === 'basis-points' ? multiplyIntervals(points, HUNDRED) : points
  }
  if (by.kind === 'percent' || by.kind === 'ratio') {
    const share = magnitude(subtractIntervals(divideIntervals(b, a), ONE))
    return by.kind === 'percent' ? multiplyIntervals(share, HUNDRED) : share
  }
  // "From 2,900 to 16,700 acres, that is by 6,900 acres a day": a pace is no difference.
  if (by.per !== null && by.per !== from.per) return null
  const unit = toUnitOf(end, by)
  return unit === null ? null : magnitude(subtractIntervals(taken(unit), taken(toUnitOf(from, by)!)))
}

/** A level and a rate are no two levels: "2.96 million visits, or eight per card, up from 2.75 million". */
const isOfOther = (a: Quantity, b: Quantity): boolean =>
  (a.per === null) !== (b.per === null) &&
  COUNTED.test(a.per ?? b.per ?? '') &&
  isFarApart(nominal(a.stated), nominal(b.stated))
const isFarApart = (a: Decimal, b: Decimal): boolean =>
  compareDecimals(a, multiply(b, HUNDRED_TIMES)) > 0 || compareDecimals(b, multiply(a, HUNDRED_TIMES)) > 0
const HUNDRED_TIMES = decimal(100)
/** Denominators that count things, unlike the codes of units. */
const COUNTED = /^\p{Ll}{3,}$/u

/** "rose from 51 to 36": without a size there is still a direction. */
function evaluateDirection(relation: Relation): Evaluation | null {
  const from = relation.terms.find((term) => term.role === 'from')
  const to = relation.terms.find((term) => term.role === 'to')
  if (from === undefined || to === undefined || relation.direction === null) return null
  if (isOfOther(from.quantity, to.quantity)) return null
  const start = toUnitOf(from.quantity, to.quantity)
  // "2.96 million, or eight per card, up from 2.75 million": a rate does not come from a total.
  if (start === null || from.quantity.per !== to.quantity.per) return null
  const base = nominal(start.stated)
  const end = nominal(to.quantity.stated)
  const side = compareDecimals(end, base)
  const expected: Interval =
    relation.direction === 'up'
      ? { low: base, high: null, lowOpen: true, highOpen: true }
      : { low: null, high: base, lowOpen: true, highOpen: true }
  return { target: to, expected, actual: point(end), holds: relation.direction === 'up' ? side > 0 : side < 0 }
}

function quotient(
  a: Quantity | null,
  b: Quantity | null,
  percent: boolean,
  taken: (q: Quantity) => Interval = widened,
): Interval | null {
  if (a === null || b === null) return null
  const left = toUnitOf(a, b)
  if (left === null) return null
  const value = divideIntervals(taken(left), taken(b))
  return percent ? multiplyIntervals(value, HUNDRED) : value
}

function averageOf(
  total: Quantity | null,
  count: Quantity | null,
  average: Quantity,
  taken: (q: Quantity) => Interval,
): Interval | null {
  if (total === null || count === null || count.kind === 'money') return null
  const unit = toUnitOf(total, average)
  return unit === null ? null : divideIntervals(taken(unit), counted(count, taken))
}

/** Everything that a count may stand for: a small or unround whole number of things is no rounding. */
function counted(count: Quantity, taken: (q: Quantity) => Interval): Interval {
  const { kind, hedge, stated, value } = count
  if (kind !== 'count' || hedge !== 'exact' || stated.kind !== 'decimal' || !isPoint(value)) return taken(count)
  const { mantissa, exponent } = stated.value
  return exponent === 0 || (exponent === 1 && mantissa <= 1n) ? value : taken(count)
}

/** The sizes of all numbers of an interval. */
function magnitude(a: Interval): Interval {
  if (a.low !== null && a.low.mantissa >= 0n) return a
  if (a.high !== null && a.high.mantissa <= 0n) return negateInterval(a)
  const ends = [a.low, a.high]
    .filter((end): end is Decimal => end !== null)
    .map((end) => (end.mantissa < 0n ? subtract(decimal(0), end) : end))
  const high = ends.length < 2 ? null : ends.reduce((x, y) => (compareDecimals(x, y) >= 0 ? x : y))
  return { low: decimal(0), high, lowOpen: false, highOpen: high === null }
}

/** What the target allows: figures given side by side in sums and changes share their precision. */
function actualOf(target: Term, { kind, terms }: Relation): Interval {
  const q = target.quantity
  if (kind === 'parts') return wholeSpread(q, finestStep(terms), placeOf(target))
  if (kind === 'ratio' && q.kind === 'multiple') return narrowed(q)
  if (kind === 'share' && q.kind === 'percent') return nearTens(q)
  return kind === 'change' ? spreadOf(q, finestStep(alike(terms, q))) : widened(q)
}

const alike = (terms: readonly Term[], q: Quantity): readonly Term[] =>
  terms.filter(({ quantity }) => quantity.kind === q.kind && quantity.unit === q.unit)
