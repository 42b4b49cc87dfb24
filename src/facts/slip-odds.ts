import {
  equalDecimals,
  type Moment,
  nominal,
  type Quantity,
  slipBetween,
  toNumber,
  toUnitOf,
} from '../quantity/index.js'
import { slipWeights } from './weights.js'

/** What two unequal values say themselves. */
export interface Difference {
  /** Log-odds that they are one figure: one slip of the pen between them speaks for it, the less likely it is by chance. */
  readonly odds: number
  /** Whether the digits are the same and the power of ten between them is one that scale words make. */
  readonly scaleWord: boolean
}

const unlike = (odds: number): Difference => ({ odds, scaleWord: false })
const MOMENT = unlike(slipWeights.moment)
const NONE = unlike(slipWeights.none)
const FAR = unlike(slipWeights.far)

/** What two values say that differ; `y` is `b` in the unit of `a`. */
export function differenceOf(a: Quantity, b: Quantity, y: Quantity): Difference {
  if (a.moment !== null && b.moment !== null) return isMomentSlip(a.moment, b.moment) ? MOMENT : NONE
  const left = nominal(a.stated)
  const right = nominal(y.stated)
  const slip = slipBetween(left, right)
  const scaleWord = slip?.kind === 'scale' && slip.power % 3 === 0 && a.moment === null
  if (y !== b && equalDecimals(left, nominal(b.stated))) return { odds: slipWeights.unit, scaleWord }
  if (a.stated.kind !== b.stated.kind) return { odds: slipWeights.far, scaleWord }
  if (a.stated.kind === 'fraction') return { odds: slipWeights.none, scaleWord }
  if (slip !== null) {
    const odds = Math.log(slipWeights.share / slip.chance)
    return { odds: Math.max(slipWeights.least, Math.min(slipWeights.most, odds)), scaleWord }
  }
  const ratio = Math.abs(Math.log(Math.abs(toNumber(left)) / Math.abs(toNumber(right))))
  return ratio > Math.log(3) || Number.isNaN(ratio) ? FAR : NONE
}

/** Whether two dates differ in their day, their month or their year only. */
function isMomentSlip(a: Moment, b: Moment): boolean {
  if (a.minutes !== null || b.minutes !== null) return false
  return Number(a.day !== b.day) + Number(a.month !== b.month) + Number(a.year !== b.year) === 1
}
