import {
  equalDecimals,
  type Moment,
  nominal,
  type Quantity,
  type Slip,
  significantDigits,
  sizeOf,
  slipBetween,
  toNumber,
} from '../quantity/index.js'
import { slipWeights } from './weights.js'

/** What two unequal values say themselves. */
export interface Difference {
  /**
   * Log-odds that they are one figure: one slip of the pen between them speaks for it, and so does a bound that its figure
   * lies just outside of, the less likely that is by chance.
   */
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
  if (y !== b && equalDecimals(left, nominal(b.stated)))
    return { odds: isLooseName(y, b) || isFarUnit(y, b) ? slipWeights.none : slipWeights.unit, scaleWord }
  if (a.stated.kind !== b.stated.kind) return { odds: slipWeights.far, scaleWord }
  if (a.stated.kind === 'fraction') return { odds: slipWeights.none, scaleWord }
  const [p, q] = [Math.abs(toNumber(left)), Math.abs(toNumber(right))]
  const apart = Math.abs(p - q) / Math.max(p, q)
  if (isBound(a) !== isBound(y) && apart < JUST_OUTSIDE) return { odds: oddsOf(2 * apart), scaleWord }
  if (slip !== null) return { odds: isCutShort(a, y) ? slipWeights.none : oddsOf(chanceOf(slip)), scaleWord }
  const ratio = Math.abs(Math.log(p / q))
  return ratio > Math.log(3) || Number.isNaN(ratio) ? FAR : NONE
}

const oddsOf = (chance: number): number =>
  Math.max(slipWeights.least, Math.min(slipWeights.most, Math.log(slipWeights.share / chance)))

/** Of one story many figures are a tenth of others: more often than of unrelated ones. */
const TENTHS = 8

const chanceOf = ({ power, chance }: Slip): number => (power === 1 ? TENTHS * chance : chance)

const isBound = ({ stated, value }: Quantity): boolean =>
  stated.kind !== 'range' && (value.low === null || value.high === null)

/** A bound this near to a figure on its wrong side, as a share, is likely said of it: "more than 50" of 49.6. */
const JUST_OUTSIDE = 0.08

/** Nobody writes years for hours: units of time that are taken for each other lie no farther apart than a day and a year. */
const FAR_UNIT = 366

function isFarUnit(converted: Quantity, { kind, stated }: Quantity): boolean {
  const ratio = sizeOf(converted) / toNumber(nominal(stated))
  return kind === 'duration' && Math.max(ratio, 1 / ratio) > FAR_UNIT
}

/** Units so alike in size and name that one is loosely said for the other: miles at sea, tons and tonnes. */
const LOOSE = 1.25

function isLooseName(converted: Quantity, { stated }: Quantity): boolean {
  const ratio = sizeOf(converted) / toNumber(nominal(stated))
  return ratio < LOOSE && ratio > 1 / LOOSE
}

/** Rougher figures are rounded, not cut off. */
const LEAST_CUT = 2

/** Whether the rougher figure is the finer one cut off, not rounded: "135,000" of 135,600. */
function isCutShort(a: Quantity, b: Quantity): boolean {
  const [rough, fine] = toNumber(a.step) > toNumber(b.step) ? [a, b] : [b, a]
  const [p, q] = [nominal(rough.stated), nominal(fine.stated)]
  const rest = Math.abs(toNumber(q)) - Math.abs(toNumber(p))
  return significantDigits(p).length >= LEAST_CUT && rest > 0 && rest < toNumber(rough.step)
}

/** Whether two dates differ in their day, their month or their year only. */
function isMomentSlip(a: Moment, b: Moment): boolean {
  if (a.minutes !== null || b.minutes !== null) return false
  return Number(a.day !== b.day) + Number(a.month !== b.month) + Number(a.year !== b.year) === 1
}
