import { type Decimal, multiply, ONE } from './decimal.js'
import { between, type Interval } from './interval.js'
import type { Quantity, Stated } from './quantity.js'
import { convert, convertDifference } from './unit-conversion.js'

/**
 * `quantity` said in the unit and denominator of `model`: itself where they are the same, converted where they measure
 * the same thing, null where the two cannot be compared. Changes of temperature convert as differences.
 */
export function toUnitOf(quantity: Quantity, model: Quantity): Quantity | null {
  const inUnit = withUnit(quantity, model.unit)
  return inUnit === null ? null : withDenominator(inUnit, model.per)
}

function withUnit(quantity: Quantity, unit: string): Quantity | null {
  if (quantity.unit === unit) return quantity
  if (convert(ONE, quantity.unit, unit) === null) return null
  const difference = (value: Decimal): Decimal => convertDifference(value, quantity.unit, unit)!
  const level = (value: Decimal): Decimal => convert(value, quantity.unit, unit)!
  return { ...mapQuantity(quantity, quantity.change === null ? level : difference, difference), unit }
}

/** Six a day are forty-two a week: a rate grows with its denominator. */
function withDenominator(quantity: Quantity, per: string | null): Quantity | null {
  if (quantity.per === per) return quantity
  if (quantity.per === null || per === null) return null
  const ratio = convert(ONE, per, quantity.per)
  return ratio === null ? null : { ...scaleQuantity(quantity, ratio), per }
}

/** `quantity` times `factor`: its number, its interval and its rounding step. */
export const scaleQuantity = (quantity: Quantity, factor: Decimal): Quantity =>
  mapQuantity(quantity, (value) => multiply(value, factor))

/**
 * `quantity` with every value that it allows replaced by `map` of it; `map` must be monotone. `mapStep` does the same for
 * the rounding step where `map` also shifts.
 */
export function mapQuantity(
  quantity: Quantity,
  map: (value: Decimal) => Decimal,
  mapStep: (step: Decimal) => Decimal = map,
): Quantity {
  const value = mapInterval(quantity.value, map)
  return { ...quantity, value, stated: mapStated(quantity.stated, map), step: mapStep(quantity.step) }
}

function mapInterval(a: Interval, map: (value: Decimal) => Decimal): Interval {
  if (a.low !== null && a.high !== null) return between(map(a.low), map(a.high), a.lowOpen, a.highOpen)
  return { ...a, low: a.low && map(a.low), high: a.high && map(a.high) }
}

function mapStated(stated: Stated, map: (value: Decimal) => Decimal): Stated {
  switch (stated.kind) {
    case 'decimal':
      return { kind: 'decimal', value: map(stated.value) }
    case 'fraction':
      return { ...stated, numerator: map(stated.numerator) }
    case 'range':
      return { kind: 'range', low: map(stated.low), high: map(stated.high) }
    default:
      return stated satisfies never
  }
}
