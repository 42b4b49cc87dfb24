import type { Claim } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import { sizeOf } from '../../quantity/index.js'
import { isName, likeQuantities } from './pairs.js'

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration', 'percent'])

/** Whether a figure is a level that others may be multiples of: no change, and not open at an end. */
export function isLevel(claim: Claim): boolean {
  const { kind, change, value } = claim.quantity
  return KINDS.has(kind) && change === null && value.low !== null && value.high !== null && !isName(claim)
}

/** Two levels in one unit, with how many times the second the first is. */
export interface Levels {
  readonly left: Quantity
  readonly right: Quantity
  readonly times: number
}

/** Two levels in one unit, a bare number taking that of the other; null where they do not go together. */
export function levelsOf(left: Claim, right: Claim): Levels | null {
  const quantities = likeQuantities(left, right) ?? likeQuantities(right, left)?.reverse()
  const [a, b] = quantities ?? []
  if (a === undefined || b === undefined) return null
  const times = sizeOf(a) / sizeOf(b)
  return times > 0 && Number.isFinite(times) ? { left: a, right: b, times } : null
}
