import {
  decimal,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  point,
  subtractIntervals,
} from '../../quantity/index.js'
import type { RelationKind } from '../relation.js'
import type { TableFaultKind } from './relation.js'
import type { HeadWord } from './words.js'

/** A way in which one column (or row) of a table is worked out from two others, `left` and `right`. */
export interface Formula {
  readonly name: 'difference' | 'change' | 'share' | 'ratio' | 'product'
  readonly kind: RelationKind
  readonly fault: TableFaultKind
  /** Roles of the result, of left and of right, as in `RelationKind`. */
  readonly roles: readonly [string, string, string]
  /** Words of the result's head that announce it. */
  readonly words: readonly HeadWord[]
  /** Whether the result may carry another power of ten than the formula gives ("$m" over "stores"). */
  readonly scaled: boolean
  /** Whether left and right may change places without another meaning. */
  readonly symmetric: boolean
  readonly screen: (left: number, right: number) => number
  readonly exact: (left: Interval, right: Interval) => Interval
  /** What left and right would have to be for a given result; NaN where nothing would do. */
  readonly left: (result: number, right: number) => number
  readonly right: (result: number, left: number) => number
  /** The formula with its numbers, as steps show it. */
  readonly print: (left: string, right: string) => string
}

const HUNDRED = point(decimal(100))
const quotient = (a: number, b: number): number => (b === 0 ? Number.NaN : a / b)

const DIFFERENCE: Formula = {
  name: 'difference',
  kind: 'difference',
  fault: 'change-column',
  roles: ['difference', 'left', 'right'],
  words: ['change', 'length'],
  scaled: true,
  symmetric: false,
  screen: (left, right) => left - right,
  exact: subtractIntervals,
  left: (result, right) => result + right,
  right: (result, left) => left - result,
  print: (left, right) => `${left} − ${right}`,
}

const CHANGE: Formula = {
  name: 'change',
  kind: 'change',
  fault: 'percent-column',
  roles: ['by', 'to', 'from'],
  words: ['change'],
  scaled: false,
  symmetric: false,
  screen: (left, right) => quotient(left - right, Math.abs(right)) * 100,
  exact: (left, right) =>
    multiplyIntervals(divideIntervals(subtractIntervals(left, right), absoluteInterval(right)), HUNDRED),
  left: (result, right) => right + (Math.abs(right) * result) / 100,
  right: (result, left) => quotient(left, 1 + result / 100),
  print: (left, right) => `(${left} − ${right}) ÷ ${right}`,
}

const SHARE: Formula = {
  name: 'share',
  kind: 'share',
  fault: 'share-column',
  roles: ['share', 'part', 'whole'],
  words: ['share', 'ratio'],
  scaled: false,
  symmetric: false,
  screen: (left, right) => quotient(left, right) * 100,
  exact: (left, right) => multiplyIntervals(divideIntervals(left, right), HUNDRED),
  left: (result, right) => (result * right) / 100,
  right: (result, left) => quotient(left * 100, result),
  print: (left, right) => `${left} ÷ ${right}`,
}

const RATIO: Formula = {
  name: 'ratio',
  kind: 'ratio',
  fault: 'ratio-column',
  roles: ['ratio', 'left', 'right'],
  words: ['ratio', 'average'],
  scaled: true,
  symmetric: false,
  screen: quotient,
  exact: divideIntervals,
  left: (result, right) => result * right,
  right: (result, left) => quotient(left, result),
  print: (left, right) => `${left} ÷ ${right}`,
}

const PRODUCT: Formula = {
  name: 'product',
  kind: 'product',
  fault: 'product-column',
  roles: ['total', 'rate', 'count'],
  words: ['product'],
  scaled: true,
  symmetric: true,
  screen: (left, right) => left * right,
  exact: multiplyIntervals,
  left: (result, right) => quotient(result, right),
  right: (result, left) => quotient(result, left),
  print: (left, right) => `${left} × ${right}`,
}

/** All formulas, the plainest first. */
export const FORMULAS: readonly Formula[] = [DIFFERENCE, CHANGE, SHARE, RATIO, PRODUCT]

function absoluteInterval(a: Interval): Interval {
  if (a.high === null || a.low === null || a.low.mantissa >= 0n) return a
  if (a.high.mantissa > 0n) return { low: decimal(0), high: a.high, lowOpen: false, highOpen: a.highOpen }
  const flip = (d: typeof a.low): typeof a.low => ({ mantissa: -d.mantissa, exponent: d.exponent })
  return { low: flip(a.high), high: flip(a.low), lowOpen: a.highOpen, highOpen: a.lowOpen }
}
