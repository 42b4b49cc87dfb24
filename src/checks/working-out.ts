import type { Relation, Term } from '../facts/index.js'
import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  decimal,
  displayDecimal,
  divide,
  multiply,
  negate,
  nominal,
  parseDecimal,
  type Quantity,
  roundTo,
  subtract,
  toUnitOf,
} from '../quantity/index.js'

/** The sum that a relation asserts, done with the figures as written. */
export interface WorkedOut {
  /** What the other terms come to, in the target's unit; quotients are kept to one digit more than the target has. */
  readonly value: Decimal
  /** "10,000 + 45,000", "(455 − 412) ÷ 412". */
  readonly formula: string
}

const HUNDRED = decimal(100)

/** A figure as written. */
export const textOf = (term: Term): string => term.claim?.reading.text ?? displayDecimal(nominal(term.quantity.stated))

/** Does a relation's sum for its target, hedges and rounding left aside; null where the terms do not fit together. */
export function workOut(relation: Relation, target: Term): WorkedOut | null {
  const term = (role: string): Term | null => relation.terms.find((candidate) => candidate.role === role) ?? null
  switch (relation.kind) {
    case 'parts':
      return total(
        relation.terms.filter((candidate) => candidate !== target),
        target.quantity,
      )
    case 'share':
      return quotient(term('part'), term('whole'), target.quantity)
    case 'ratio':
      return quotient(term('left'), term('right'), target.quantity)
    case 'average':
      return quotient(term('total'), term('count'), target.quantity)
    case 'product':
      return product(
        term('rate'),
        relation.terms.filter(({ role }) => role === 'count'),
        target.quantity,
      )
    case 'difference':
      return difference(term('left'), term('right'), target.quantity)
    case 'conversion':
      return conversion(term('left'), target.quantity)
    case 'change':
      return target.role === 'by' ? change(term('from'), term('to'), target.quantity) : null
    case 'midpoint':
      return middle(term('range'), target.quantity)
    case 'limit':
    case 'ranking':
      return null
    default:
      return relation.kind satisfies never
  }
}

const valueIn = (term: Term, model: Quantity): Decimal | null => {
  const quantity = toUnitOf(term.quantity, model)
  return quantity === null ? null : nominal(quantity.stated)
}

function total(parts: readonly Term[], model: Quantity): WorkedOut | null {
  let value = decimal(0)
  let formula = ''
  for (const part of parts) {
    const own = valueIn(part, model)
    if (own === null) return null
    value = add(value, part.sign < 0 ? negate(own) : own)
    formula += formula === '' ? (part.sign < 0 ? '−' : '') : part.sign < 0 ? ' − ' : ' + '
    formula += textOf(part)
  }
  return formula === '' ? null : { value, formula }
}

function quotient(above: Term | null, below: Term | null, target: Quantity): WorkedOut | null {
  if (above === null || below === null) return null
  const [dividend, divisor] = [
    nominal(above.quantity.stated),
    valueIn(below, above.quantity) ?? nominal(below.quantity.stated),
  ]
  if (divisor.mantissa === 0n) return null
  const value = divide(dividend, divisor)
  return { value: shortened(percentOf(value, target), target), formula: `${textOf(above)} ÷ ${textOf(below)}` }
}

const percentOf = (value: Decimal, target: Quantity): Decimal =>
  target.kind === 'percent' ? multiply(value, HUNDRED) : value

/** One digit more than the figure that it is held against. */
const shortened = (value: Decimal, target: Quantity): Decimal =>
  roundTo(value, target.kind === 'ratio' ? FRACTION_PLACES : target.step.exponent - 1)
const FRACTION_PLACES = -3

function product(rate: Term | null, counts: readonly Term[], target: Quantity): WorkedOut | null {
  const own = rate === null || counts.length === 0 ? null : valueIn(rate, target)
  if (rate === null || own === null) return null
  return {
    value: counts.reduce((value, count) => multiply(value, nominal(count.quantity.stated)), own),
    formula: [rate, ...counts].map(textOf).join(' × '),
  }
}

function difference(left: Term | null, right: Term | null, target: Quantity): WorkedOut | null {
  if (left === null || right === null) return null
  const [a, b] = [valueIn(left, target), valueIn(right, target)]
  if (a === null || b === null) return null
  return { value: absolute(subtract(a, b)), formula: `${textOf(left)} − ${textOf(right)}` }
}

function conversion(left: Term | null, target: Quantity): WorkedOut | null {
  const value = left === null ? null : valueIn(left, target)
  return left === null || value === null ? null : { value: shortened(value, target), formula: textOf(left) }
}

function middle(range: Term | null, model: Quantity): WorkedOut | null {
  const same = range === null ? null : toUnitOf(range.quantity, model)
  if (range === null || same === null || same.stated.kind !== 'range') return null
  const { low, high } = same.stated
  const formula = `(${displayDecimal(low)} + ${displayDecimal(high)}) ÷ 2`
  return { value: nominal(same.stated), formula }
}

function change(from: Term | null, to: Term | null, by: Quantity): WorkedOut | null {
  if (from === null || to === null) return null
  const start = nominal(from.quantity.stated)
  const end = valueIn(to, from.quantity)
  if (end === null || start.mantissa === 0n) return null
  const [a, b] = [textOf(from), textOf(to)]
  const gapText = compareDecimals(end, start) < 0 ? `${a} − ${b}` : `${b} − ${a}`
  if (by.kind === 'multiple') return { value: shortened(divide(end, start), by), formula: `${b} ÷ ${a}` }
  if (by.kind === 'percent' || by.kind === 'ratio') {
    const share = absolute(divide(subtract(end, start), start))
    return { value: shortened(percentOf(share, by), by), formula: `(${gapText}) ÷ ${a}` }
  }
  const gap = absolute(subtract(end, start))
  if (by.kind === 'basis-points') return { value: multiply(gap, HUNDRED), formula: gapText }
  if (by.kind === 'percentage-points') return { value: gap, formula: gapText }
  return compareDecimals(end, start) < 0 ? difference(from, to, by) : difference(to, from, by)
}

/** A numeral inside a figure as written, with thousands separators. */
const NUMERAL = /\d[\d,]*(?:\.\d+)?/g

/**
 * A computed value worded as the figure that it is held against: "$12.5 million" beside "$13 million", "22.5%" beside
 * "35%". Where the figure is hedged, a range or in words, the plain number.
 */
export function wordedLike(value: Decimal, target: Term): string {
  const text = textOf(target)
  const { quantity } = target
  // What stands beside "a third" is read as a percentage.
  if (quantity.kind === 'ratio' && quantity.stated.kind === 'fraction')
    return `${displayDecimal(roundTo(multiply(value, HUNDRED), 0))}%`
  const plain = `${displayDecimal(value)}${quantity.kind === 'percent' ? '%' : ''}`
  const numerals = text.match(NUMERAL) ?? []
  const [numeral] = numerals
  if (numeral === undefined || numerals.length > 1 || quantity.stated.kind !== 'decimal' || quantity.hedge !== 'exact')
    return plain
  const written = parseDecimal(numeral.replaceAll(',', ''))
  if (written === null || written.mantissa !== absolute(quantity.stated.value).mantissa) return plain
  const scale = quantity.stated.value.exponent - written.exponent
  return text.replace(numeral, displayDecimal(decimal(value.mantissa, value.exponent - scale)))
}

/** The sum and what it is held against, as steps for a reader. */
export function stepsOf({ value, formula }: WorkedOut, target: Term): readonly string[] {
  const result = wordedLike(value, target)
  return [`${formula} = ${result}`, `${result} ≠ ${textOf(target)}`]
}
