import {
  absolute,
  addIntervals,
  compareDecimals,
  type Decimal,
  decimal,
  divideIntervals,
  type Interval,
  maximum,
  minimum,
  multiplyIntervals,
  negateInterval,
  point,
  roundTo,
  subtractIntervals,
  ZERO,
} from '../quantity/index.js'

/** An arithmetic operator over intervals, and how steps write it. */
interface Operation {
  readonly sign: string
  readonly apply: (values: readonly Interval[]) => Interval
}

/** The comparisons that expressions may make, by mathjs's name for them, and how steps write them. */
export const COMPARISONS = {
  equal: { sign: '=', failed: '≠' },
  unequal: { sign: '≠', failed: '=' },
  smaller: { sign: '<', failed: 'is not below' },
  smallerEq: { sign: '≤', failed: 'is more than' },
  larger: { sign: '>', failed: 'is not above' },
  largerEq: { sign: '≥', failed: 'is less than' },
} as const

/** The operators that expressions may use, by mathjs's name for them. */
const operations = {
  add: { sign: '+', apply: (values) => values.reduce(addIntervals) },
  subtract: { sign: '−', apply: (values) => values.reduce(subtractIntervals) },
  multiply: { sign: '×', apply: (values) => values.reduce(multiplyIntervals) },
  divide: { sign: '÷', apply: (values) => values.reduce(divideIntervals) },
  unaryMinus: { sign: '−', apply: ([value]) => negateInterval(value!) },
  unaryPlus: { sign: '', apply: ([value]) => value! },
} satisfies Record<string, Operation>

/** A function over at least one interval, and how steps write it. */
interface Called {
  /** Set where it takes exactly one figure. */
  readonly single?: true
  readonly apply: (values: readonly Interval[]) => Interval
  readonly text: (values: readonly string[]) => string
}

const total = (values: readonly Interval[]): Interval => values.reduce(addIntervals)
const number = (value: number): Interval => point(decimal(value))
const call = (name: string) => (values: readonly string[]) => `${name}(${values.join(', ')})`
const joined = (values: readonly string[]): string => values.join(' + ').replaceAll('+ −', '− ')

/** The functions that expressions may call; each takes figures and lists of figures. */
const functions = {
  sum: { apply: total, text: joined },
  mean: {
    apply: (values) => divideIntervals(total(values), number(values.length)),
    text: (values) => `(${joined(values)}) ÷ ${values.length}`,
  },
  min: { apply: (values) => values.reduce(lower), text: call('min') },
  max: {
    apply: (values) => negateInterval(values.map(negateInterval).reduce(lower)),
    text: call('max'),
  },
  abs: { single: true, apply: ([value]) => magnitude(value!), text: ([text]) => `|${text}|` },
  round: { single: true, apply: ([value]) => wholes(value!), text: call('round') },
  count: { apply: (values) => number(values.length), text: (values) => `number of ${values.join(', ')}` },
  first: { apply: ([value]) => value!, text: ([text]) => text! },
  last: { apply: (values) => values.at(-1)!, text: (values) => values.at(-1)! },
} satisfies Record<string, Called>

export type Comparison = keyof typeof COMPARISONS
export type OperationName = keyof typeof operations
export type FunctionName = keyof typeof functions
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = operations
export const FUNCTIONS: Readonly<Record<FunctionName, Called>> = functions

/** The least of a number of `a` and a number of `b`. */
function lower(a: Interval, b: Interval): Interval {
  const low = a.low && b.low && minimum(a.low, b.low)
  const high = a.high === null ? b.high : b.high === null ? a.high : minimum(a.high, b.high)
  const at = (end: Decimal | null, value: Decimal | null): boolean =>
    end !== null && value !== null && compareDecimals(end, value) === 0
  const openLow = (!at(a.low, low) || a.lowOpen) && (!at(b.low, low) || b.lowOpen)
  const openHigh = (at(a.high, high) && a.highOpen) || (at(b.high, high) && b.highOpen)
  return { low, high, lowOpen: low === null || openLow, highOpen: high === null || openHigh }
}

function magnitude(a: Interval): Interval {
  if (a.low !== null && a.low.mantissa >= 0n) return a
  if (a.high !== null && a.high.mantissa <= 0n) return negateInterval(a)
  if (a.low === null || a.high === null) return { low: ZERO, high: null, lowOpen: false, highOpen: true }
  const left = absolute(a.low)
  const side = compareDecimals(left, a.high)
  const highOpen = side === 0 ? a.lowOpen && a.highOpen : side > 0 ? a.lowOpen : a.highOpen
  return { low: ZERO, high: maximum(left, a.high), lowOpen: false, highOpen }
}

/** Every whole number that a number of `a` may round to, as one interval. */
const wholes = (a: Interval): Interval => ({
  low: a.low && roundTo(a.low, 0),
  high: a.high && roundTo(a.high, 0),
  lowOpen: a.low === null,
  highOpen: a.high === null,
})
