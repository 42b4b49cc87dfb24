import type { Claim } from '../claims/index.js'
import { compareDecimals, decimal, dimensionOf, multiply, type Quantity, sizeOf } from '../quantity/index.js'

/** The dimension within which a figure can be held against another; null for what is never compared by value. */
export function dimensionKey(quantity: Quantity): string | null {
  switch (quantity.kind) {
    case 'money':
      return `money ${quantity.unit}`
    case 'percent':
    case 'ratio':
      return 'share'
    case 'percentage-points':
    case 'basis-points':
      return 'points'
    case 'measure':
    case 'duration':
      return dimensionOf(quantity.unit) ?? `measure ${quantity.unit}`
    case 'count':
    case 'multiple':
    case 'age':
      return quantity.kind
    case 'date':
      return quantity.moment?.precision === 'day' && !quantity.moment.relative ? 'date' : null
    case 'time':
      return 'time'
    case 'ordinal':
      return null
    default:
      return quantity.kind satisfies never
  }
}

/** Ends further apart than this factor make a range too wide to bear another figure out. */
const WIDEST = decimal(3)

/** Whether a claim's figure says enough to bear another out: exact, or bounded closely, not a bare "hundreds of". */
export function isTelling(claim: Claim): boolean {
  const { stated, value } = claim.quantity
  if (stated.kind !== 'range') return true
  if (value.low === null || value.high === null) return false
  return compareDecimals(value.high, multiply(value.low, WIDEST)) <= 0
}

/** Whether a claim's figure is open at an end: nearly anything is "more than half" of something. */
export const isBound = ({ quantity: { value } }: Claim): boolean => value.low === null || value.high === null

/** Whether a claim's figure is a plain share of something: no change by one, and none of a rate. */
export const isShare = ({ quantity }: Claim): boolean =>
  (quantity.kind === 'percent' || quantity.kind === 'ratio') && quantity.change === null && quantity.per === null

/** A claim's figure as written as a double, in its own unit. */
export const claimSize = ({ quantity }: Claim): number => sizeOf(quantity)
