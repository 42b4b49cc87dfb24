import { convert } from './converting.js'
import { type Decimal, decimal, multiply, subtract } from './decimal.js'
import { type Interval, point } from './interval.js'
import type { Quantity, Stated } from './quantity.js'

/** The quantity with every number put through `change`, which must be increasing and linear; `unit` names the result. */
export function mapQuantity(quantity: Quantity, unit: string, change: (value: Decimal) => Decimal): Quantity {
  const zero = change(decimal(0))
  return {
    ...quantity,
    unit,
    value: mapInterval(quantity.value, change),
    stated: mapStated(quantity.stated, change, zero),
    step: subtract(change(quantity.step), zero),
  }
}

const mapInterval = (value: Interval, change: (value: Decimal) => Decimal): Interval => ({
  ...value,
  low: value.low && change(value.low),
  high: value.high && change(value.high),
})

function mapStated(stated: Stated, change: (value: Decimal) => Decimal, zero: Decimal): Stated {
  switch (stated.kind) {
    case 'decimal':
      return { kind: 'decimal', value: change(stated.value) }
    case 'range':
      return { kind: 'range', low: change(stated.low), high: change(stated.high) }
    case 'fraction':
      // A pure factor moves the numerator alone; only scales without an offset reach here.
      return { kind: 'fraction', numerator: subtract(change(stated.numerator), zero), denominator: stated.denominator }
    default:
      return stated satisfies never
  }
}

const HUNDRED = decimal(100)
const HUNDREDTH = decimal(1, -2)

/** Multiplies a quantity by a positive factor. */
export const scaleQuantity = (quantity: Quantity, factor: Decimal, unit: string): Quantity =>
  mapQuantity(quantity, unit, (value) => multiply(value, factor))

/** A figure without what it is per; the figure itself where it is no rate. */
export const withoutPer = (quantity: Quantity): Quantity =>
  quantity.per === null ? quantity : { ...quantity, per: null }

/** A quantity like another, exactly of a value that no text writes. */
export const valued = (quantity: Quantity, value: Decimal): Quantity => ({
  ...quantity,
  stated: { kind: 'decimal', value },
  value: point(value),
})

/**
 * `quantity` in the unit of `model`, where both have one dimension: measures and durations by their factors, shares
 * between percent and fraction, points between percentage and basis points. Null where they have none in common.
 */
export function toUnitOf(quantity: Quantity, model: Quantity): Quantity | null {
  if (isShare(quantity) && isShare(model)) {
    if (quantity.kind === model.kind) return quantity
    return scaleQuantity(quantity, model.kind === 'percent' ? HUNDRED : HUNDREDTH, model.unit)
  }
  if (quantity.unit === model.unit) return quantity
  if (quantity.kind === 'count' && model.kind === 'count') return { ...quantity, unit: model.unit }
  if (isPoints(quantity) && isPoints(model))
    return scaleQuantity(quantity, model.kind === 'basis-points' ? HUNDRED : HUNDREDTH, model.unit)
  if (quantity.kind === 'money' || model.kind === 'money') return null
  if (convert(decimal(1), quantity.unit, model.unit) === null) return null
  return mapQuantity(quantity, model.unit, (value) => convert(value, quantity.unit, model.unit)!)
}

const isShare = (q: Quantity): boolean => q.kind === 'percent' || q.kind === 'ratio'
const isPoints = (q: Quantity): boolean => q.kind === 'percentage-points' || q.kind === 'basis-points'
