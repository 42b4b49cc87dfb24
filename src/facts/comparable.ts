import type { Claim } from '../claims/index.js'
import { dimensionOf, type Quantity } from '../quantity/index.js'

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
    case 'ordinal':
    case 'age':
      return quantity.kind
    case 'date':
      return quantity.moment?.precision === 'day' && !quantity.moment.relative ? 'date' : null
    case 'time':
      return 'time'
    default:
      return quantity.kind satisfies never
  }
}

/** Whether a claim's figure says enough to be compared: exact or bounded closely, not a bare "hundreds of". */
export const isTelling = (claim: Claim): boolean => {
  const { stated, value } = claim.quantity
  return stated.kind !== 'range' || (value.low !== null && value.high !== null)
}
