import type { Claim } from '../../claims/index.js'
import { toNumber } from '../../quantity/index.js'

/** One competitor's figure: all values that it may have, in the unit of its column. */
export interface Entry {
  readonly low: number
  readonly high: number
  /** The figures that it was taken or worked out from, the later one first. */
  readonly claims: readonly Claim[]
}

/** All values that a claim's figure may have, as plain numbers. */
export function entryOf(claim: Claim): Entry {
  const { low, high } = claim.quantity.value
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : toNumber(low),
    high: high === null ? Number.POSITIVE_INFINITY : toNumber(high),
    claims: [claim],
  }
}
