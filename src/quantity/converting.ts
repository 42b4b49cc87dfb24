import { remembering } from '../text/index.js'
import { measureByCode } from '../units/index.js'
import { add, type Decimal, divide, multiply, ONE, parseDecimal, subtract, ZERO } from './decimal.js'

/** A unit's size in the base of its dimension: `value × numerator ÷ denominator + offset`. */
interface Size {
  readonly dimension: string
  readonly numerator: Decimal
  readonly denominator: Decimal
  readonly offset: Decimal
}

/**
 * `value` of unit `from` in unit `to`; null where either is no measure or they measure different things. Exact where the
 * factors divide exactly, else to 34 significant digits rounded down. Quotients of two measures ("g/km") convert too.
 */
export function convert(value: Decimal, from: string, to: string): Decimal | null {
  if (from === to) return value
  const source = sizeOf(from)
  const target = sizeOf(to)
  if (source === null || target === null || source.dimension !== target.dimension) return null
  const base = add(multiply(multiply(value, source.numerator), target.denominator), crossOffset(source, target))
  return divide(base, multiply(target.numerator, source.denominator))
}

/** Both offsets over the two denominators, so that one division at the end is the only rounding. */
const crossOffset = (source: Size, target: Size): Decimal =>
  multiply(subtract(source.offset, target.offset), multiply(source.denominator, target.denominator))

/** A difference of `value` in `from` as a difference in `to`: like `convert`, but 10 °C of warming are 18 °F. */
export function convertDifference(value: Decimal, from: string, to: string): Decimal | null {
  const zero = convert(ZERO, from, to)
  const end = convert(value, from, to)
  return zero === null || end === null ? null : subtract(end, zero)
}

/**
 * What a unit measures: "length", "mass/volume" for quotients that have no row of their own; null for money, counts and
 * unknown codes.
 */
export const dimensionOf = (code: string): string | null => sizeOf(code)?.dimension ?? null

/** Counts can carry any noun for a unit. */
const REMEMBERED = 5_000

const sizeOf = remembering(REMEMBERED, measuredSize)

function measuredSize(code: string): Size | null {
  const measure = measureByCode(code)
  if (measure !== null) {
    return {
      dimension: measure.dimension,
      numerator: parseDecimal(measure.factor) ?? ONE,
      denominator: ONE,
      offset: parseDecimal(measure.offset) ?? ZERO,
    }
  }
  const slash = code.indexOf('/')
  if (slash < 0) return null
  const above = measureByCode(code.slice(0, slash))
  const below = measureByCode(code.slice(slash + 1))
  if (above === null || below === null) return null
  return {
    dimension: `${above.dimension}/${below.dimension}`,
    numerator: parseDecimal(above.factor) ?? ONE,
    denominator: parseDecimal(below.factor) ?? ONE,
    offset: ZERO,
  }
}
