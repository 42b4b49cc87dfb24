import {
  compareDecimals,
  decimal,
  displayDecimal,
  displayInterval,
  type Interval,
  isPoint,
  negateInterval,
  parseDecimal,
  point,
  type Quantity,
  roundingInterval,
} from '../quantity/index.js'
import type { Assertion, Computation, Expression, List, Terms } from './expression.js'
import { COMPARISONS, type Comparison, FUNCTIONS, OPERATIONS } from './functions.js'
import { flip, type Truth, truthOf } from './truth.js'

/** What an assertion gives for one set of terms. */
export interface Outcome {
  readonly truth: Truth
  /** The comparison that decides, right side then left, where there is one. */
  readonly expected: string | null
  readonly actual: string | null
  /** The arithmetic, one line a step. */
  readonly steps: readonly string[]
}

/** A number under way: its values, how it reads ("10,000 + 45,000"), and whether that is more than one figure. */
interface Value {
  readonly interval: Interval
  readonly text: string
  readonly computed: boolean
  /** Set where the value is one figure as written. */
  readonly quantity: Quantity | null
}

/** What an expression gives for the terms of each symbol; null where a symbol that it needs has no term. */
export const outcomeOf = ({ says, needs }: Expression, terms: Terms): Outcome | null =>
  needs.every((name) => (terms.get(name)?.length ?? 0) > 0) ? outcome(says, terms) : null

function outcome(assertion: Assertion, terms: Terms): Outcome {
  switch (assertion.type) {
    case 'compare': {
      const sides = assertion.sides.map((side) => numberOf(side, terms))
      return worst(assertion.by.map((comparison, i) => compare(comparison, sides[i]!, sides[i + 1]!)))
    }
    case 'and':
      return worst(assertion.parts.map((part) => outcome(part, terms)))
    case 'or':
      return best(assertion.parts.map((part) => outcome(part, terms)))
    case 'not':
      return opposite(outcome(assertion.part, terms))
    default:
      return assertion satisfies never
  }
}

function numberOf(computation: Computation, terms: Terms): Value {
  switch (computation.type) {
    case 'number': {
      const value = parseDecimal(String(computation.value))!
      return { interval: point(value), text: displayDecimal(value), computed: false, quantity: null }
    }
    case 'figure':
      return figuresOf(terms, computation.symbol)[0]!
    case 'group': {
      const value = numberOf(computation.inner, terms)
      return value.computed ? { ...value, text: `(${value.text})` } : value
    }
    case 'operation': {
      const { apply, sign } = OPERATIONS[computation.name]
      const values = computation.parts.map((part) => numberOf(part, terms))
      const text =
        values.length === 1 ? `${sign}${values[0]!.text}` : values.map((value) => value.text).join(` ${sign} `)
      return computed(apply(values.map(({ interval }) => interval)), text)
    }
    case 'function': {
      const { apply, text } = FUNCTIONS[computation.name]
      const values = computation.parts.flatMap((part) => numbersOf(part, terms))
      return computed(apply(values.map(({ interval }) => interval)), text(values.map((value) => value.text)))
    }
    default:
      return computation satisfies never
  }
}

const computed = (interval: Interval, text: string): Value => ({ interval, text, computed: true, quantity: null })

const numbersOf = (part: Computation | List, terms: Terms): readonly Value[] =>
  part.type === 'list' ? figuresOf(terms, part.symbol) : [numberOf(part, terms)]

function figuresOf(terms: Terms, name: string): Value[] {
  return (terms.get(name) ?? []).map(({ quantity, sign, claim }) => {
    const text = claim?.quantity === quantity ? claim.reading.text : displayInterval(quantity.value)
    if (sign === -1)
      return { interval: negateInterval(quantity.value), text: `−${text}`, computed: false, quantity: null }
    return { interval: quantity.value, text, computed: false, quantity }
  })
}

function compare(by: Comparison, left: Value, right: Value): Outcome {
  const plain = truthOf(by, left.interval, right.interval)
  const allowed = truthOf(by, rounded(left, right), rounded(right, left))
  const truth = plain === 'never' && allowed !== 'never' ? 'possible' : plain
  const { sign, failed } = COMPARISONS[by]
  const steps = [left, right]
    .filter((side) => side.computed)
    .map((side) => `${side.text} = ${displayInterval(side.interval)}`)
  const shown = (side: Value): string => (side.computed ? displayInterval(side.interval) : side.text)
  return {
    truth,
    expected: shown(right),
    actual: shown(left),
    steps: [...steps, `${shown(left)} ${truth === 'never' ? failed : sign} ${shown(right)}`],
  }
}

/** A whole number whose last significant digit stands lower claims to be exact: "120" is no rounding of 118. */
const COARSE_STEP = decimal(100)

/** What a plain figure beside a finer one may stand for: 50,000 beside 50,112 is all that rounds to 50,000. */
function rounded(side: Value, other: Value): Interval {
  const { quantity, interval } = side
  if (quantity === null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal' || !isPoint(interval))
    return interval
  if (compareDecimals(quantity.step, COARSE_STEP) < 0) return interval
  if (other.quantity !== null && compareDecimals(quantity.step, other.quantity.step) <= 0) return interval
  return roundingInterval(quantity.stated.value, quantity.step)
}

const opposite = (outcome: Outcome): Outcome => ({ ...outcome, truth: flip(outcome.truth) })

const RANK: Readonly<Record<Truth, number>> = { never: 0, possible: 1, always: 2 }
const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (RANK[b.truth] < RANK[a.truth] ? b : a))
const best = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (RANK[b.truth] > RANK[a.truth] ? b : a))
