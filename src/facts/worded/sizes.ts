import type { Claim } from '../../claims/index.js'
import { nominal, point, type Quantity, sizeOf, withoutPer } from '../../quantity/index.js'
import { likened } from '../joins/likening.js'

/** What a year brings is a whole beside what it brings in a year; a limit is taken at its end. */
export function asWhole(quantity: Quantity): Quantity {
  const own = withoutPer(quantity)
  return own.hedge === 'at-most' ? { ...own, hedge: 'exact', value: point(nominal(own.stated)) } : own
}

/** What one figure is of another in percent, as written; null where they do not go together or are the same. */
export function shareBetween(part: Claim, whole: Claim): number | null {
  if (part === whole) return null
  // Only cells leave their unit to others.
  if (part.quantity.kind !== whole.quantity.kind && part.cell === null && whole.cell === null) return null
  const of = asWhole(whole.quantity)
  const same = likened(asWhole(part.quantity), of)
  const size = sizeOf(of)
  if (same === null || size <= 0) return null
  const percent = (sizeOf(same) / size) * 100
  return percent === 100 ? null : percent
}
