import type { Claim } from '../claims/index.js'
import {
  equalDecimals,
  type Moment,
  nominal,
  type Quantity,
  significantDigits,
  slipBetween,
  toNumber,
  toUnitOf,
  type Verdict,
} from '../quantity/index.js'
import { visitCandidates } from './candidates.js'
import { heldTogether, mayBeInOtherScale, type TablePowers } from './lifting.js'
import type { Profile } from './profile.js'
import { settle } from './settling.js'
import { logOdds, NO_SIGNALS, probability, signalsOf } from './signals.js'
import { type Evidence, leastContext, type Signals, slipWeight, slipWeights } from './weights.js'

/** Two claims held against each other. */
export interface Pairing {
  readonly a: Claim
  readonly b: Claim
  readonly verdict: Verdict
  /** Log-odds from the words alone, and with what the values themselves say. */
  readonly context: number
  readonly odds: number
  /** Log-odds from the values: equal digits, a slip of the pen, far apart. */
  readonly value: number
  /** Whether a scale word alone parts the two figures. */
  readonly scaleWord: boolean
  /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
  readonly confidence: number
  readonly signals: Signals
  /** What was weighed beside the words; null for pairs whose figures agree. */
  readonly evidence: Evidence | null
}

const MOST_VALUE_ODDS = 6

/** Scores all candidate pairs and settles who is whose partner. */
export function alignClaims(
  profiles: readonly Profile[],
  powers: TablePowers,
  judge: (a: Claim, b: Claim, x: Quantity, y: Quantity) => Verdict | null,
): Pairing[] {
  const pairings: Pairing[] = []
  visitCandidates(profiles, (a, b) => {
    if (!comparablePlaces(a.claim, b.claim)) return
    const signals = signalsOf(a, b)
    const kind = a.claim.cell === null && b.claim.cell === null ? 'prose' : 'cell'
    const context = logOdds(signals, kind)
    if (context < leastContext.echoed) return
    const [x, y] = heldTogether(a.claim, b.claim, powers)
    const judged = judge(a.claim, b.claim, x, y)
    if (judged === null) return
    const copied = a.claim.document !== b.claim.document && isCopied(signals)
    const verdict =
      copied && judged !== 'superseded' && altered(x, y)
        ? 'conflict'
        : judged === 'conflict' && mayBeInOtherScale(a.claim, b.claim, x, y, powers)
          ? 'compatible'
          : judged
    const value = isDifferent(verdict) ? slipWeight[kind] * slipOdds(x, y) : valueOdds(x, y, verdict)
    if (context < (value > 1 ? leastContext.echoed : leastContext.plain)) return
    const odds = context + value
    pairings.push({
      a: a.claim,
      b: b.claim,
      verdict,
      context,
      odds,
      confidence: probability(odds),
      signals,
      evidence: null,
      scaleWord: isDifferent(verdict) && scaleApart(x, y),
      value,
    })
  })
  return settle(pairings, profiles)
}

/** Two claims that cannot both be right for another reason than the likeness of their words. */
export const conflictOf = (a: Claim, b: Claim, confidence: number): Pairing => ({
  a,
  b,
  verdict: 'conflict',
  context: 0,
  value: 0,
  odds: Math.log(confidence / (1 - confidence)),
  scaleWord: false,
  confidence,
  signals: NO_SIGNALS,
  evidence: null,
})

/** Sentences as like as this are one text copied: what a copy says otherwise it says wrongly. */
const isCopied = (signals: Signals): boolean => signals.sentence >= 0.85 && signals.words >= 0.8

/** Whether a copy gives another number under the same hedge: roundings do not happen in copies. */
function altered(a: Quantity, b: Quantity): boolean {
  if (a.moment !== null || a.hedge !== b.hedge || a.unit !== b.unit) return false
  if (a.hedge !== 'exact' && a.hedge !== 'about') return false
  return !equalDecimals(nominal(a.stated), nominal(b.stated))
}

/** Two cells of one table, and two figures of one sentence, are different figures. */
function comparablePlaces(a: Claim, b: Claim): boolean {
  if (a.document !== b.document) return true
  // A text may well name two days for two things in the same words.
  if (a.quantity.kind === 'date') return false
  if (a.block === b.block && (a.cell !== null || b.cell !== null)) return false
  return a.block !== b.block || a.sentence !== b.sentence
}

/** An equal value speaks for one fact, the more so the more digits it has; a qualifier lost or added hardly matters. */
function valueOdds(a: Quantity, b: Quantity, verdict: Verdict): number {
  const digits = significantDigits(nominal(a.stated)).length
  const full = Math.min(MOST_VALUE_ODDS, digits * Math.log(10))
  if (verdict === 'agree') return full
  if (verdict === 'agree-by-rounding') return full * 0.6
  const other = toUnitOf(b, a)
  const same = other !== null && equalDecimals(nominal(a.stated), nominal(other.stated))
  return same ? full * 0.9 : 0.5
}

/** Unequal values that one slip of the pen parts speak for one fact too, the more so the less likely that is by chance. */
function slipOdds(a: Quantity, b: Quantity): number {
  const [x, z] = [a.moment, b.moment]
  if (x !== null && z !== null) return momentSlip(x, z) ? slipWeights.moment : slipWeights.none
  const y = toUnitOf(b, a)
  if (y === null) return slipWeights.none
  if (y !== b && equalDecimals(nominal(a.stated), nominal(b.stated))) return slipWeights.unit
  const [left, right] = [nominal(a.stated), nominal(y.stated)]
  if (a.stated.kind !== b.stated.kind) return slipWeights.far
  if (a.stated.kind === 'fraction') return slipWeights.none
  const slip = slipBetween(left, right)
  if (slip !== null)
    return Math.max(slipWeights.least, Math.min(slipWeights.most, Math.log(slipWeights.share / slip.chance)))
  const ratio = Math.abs(Math.log(Math.abs(toNumber(left)) / Math.abs(toNumber(right))))
  return ratio > Math.log(3) || Number.isNaN(ratio) ? slipWeights.far : slipWeights.none
}

/** Whether the digits are the same and the power of ten between them is one that scale words make. */
function scaleApart(a: Quantity, b: Quantity): boolean {
  const other = toUnitOf(b, a)
  if (other === null || a.moment !== null) return false
  const slip = slipBetween(nominal(a.stated), nominal(other.stated))
  return slip?.kind === 'scale' && slip.power % 3 === 0
}

/** Whether two dates differ in their day, their month or their year only. */
function momentSlip(a: Moment, b: Moment): boolean {
  if (a.minutes !== null || b.minutes !== null) return false
  const differing = [a.day !== b.day, a.month !== b.month, a.year !== b.year].filter(Boolean).length
  return differing === 1
}

const isDifferent = (verdict: Verdict): boolean => verdict === 'conflict' || verdict === 'superseded'
