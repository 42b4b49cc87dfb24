import type { Claim } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import { nominal, type Quantity, significantDigits, slipBetween, toUnitOf, type Verdict } from '../quantity/index.js'
import { visitCandidates } from './candidates.js'
import { isTelling } from './comparable.js'
import type { Profile } from './profile.js'
import { logOdds, probability, signalsOf } from './signals.js'
import { explaining, type Signals } from './weights.js'

/** Two claims held against each other. */
export interface Pairing {
  readonly a: Claim
  readonly b: Claim
  readonly verdict: Verdict
  /** Log-odds from the words alone, and with what the values themselves say. */
  readonly context: number
  readonly odds: number
  /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
  readonly confidence: number
  readonly signals: Signals
}

/** Pairs with less than this from words alone are not kept. */
const LEAST_CONTEXT = -4
const MOST_SLIP_ODDS = 3
const MOST_VALUE_ODDS = 6

/** Scores all candidate pairs and settles who is whose partner. */
export function alignClaims(
  profiles: readonly Profile[],
  documents: readonly Document[],
  judge: (a: Claim, b: Claim) => Verdict | null,
): Pairing[] {
  const pairings: Pairing[] = []
  visitCandidates(profiles, (a, b) => {
    if (!comparablePlaces(a.claim, b.claim)) return
    const verdict = judge(a.claim, b.claim)
    if (verdict === null) return
    const signals = signalsOf(a, b)
    const context = logOdds(signals)
    if (context < LEAST_CONTEXT) return
    const odds =
      context +
      (verdict === 'conflict' || verdict === 'superseded'
        ? slipOdds(a.claim, b.claim)
        : valueOdds(a.claim.quantity, verdict))
    pairings.push({ a: a.claim, b: b.claim, verdict, context, odds, confidence: probability(odds), signals })
  })
  return settle(pairings)
}

/** Two cells of one table, and two figures of one sentence, are different figures. */
function comparablePlaces(a: Claim, b: Claim): boolean {
  if (a.document !== b.document) return true
  if (a.block === b.block && (a.cell !== null || b.cell !== null)) return false
  return a.block !== b.block || a.sentence !== b.sentence
}

/** An equal value speaks for one fact, the more so the more digits it has. */
function valueOdds(q: Quantity, verdict: Verdict): number {
  const digits = significantDigits(nominal(q.stated)).length
  const full = Math.min(MOST_VALUE_ODDS, digits * Math.log(10))
  return verdict === 'agree' ? full : verdict === 'agree-by-rounding' ? full * 0.6 : 0.5
}

/** Unequal values that one slip of the pen parts speak for one fact too, the more so the less likely that is by chance. */
function slipOdds(a: Claim, b: Claim): number {
  if (a.quantity.moment !== null || b.quantity.moment !== null) return 0
  const y = toUnitOf(b.quantity, a.quantity)
  if (y === null) return 0
  const slip = slipBetween(nominal(a.quantity.stated), nominal(y.stated))
  if (slip === null) return -0.5
  return Math.max(-0.5, Math.min(MOST_SLIP_ODDS, Math.log(0.3 / slip.chance)))
}

interface Support {
  readonly strength: number
  readonly context: number
}

/** Lowers the confidence of conflicts whose claims have a better, agreeing partner, and keeps only mutual best ones. */
function settle(pairings: readonly Pairing[]): Pairing[] {
  const supports = new Map<string, Support>()
  const best = new Map<string, number>()
  const key = (claim: Claim, other: Claim): string => `${claim.index} ${other.document}`
  for (const { a, b, verdict, odds, context } of pairings) {
    if (verdict === 'conflict' || verdict === 'superseded') {
      for (const name of [key(a, b), key(b, a)])
        if (odds > (best.get(name) ?? Number.NEGATIVE_INFINITY)) best.set(name, odds)
      continue
    }
    const telling = isTelling(a) && isTelling(b) ? 1 : 0.5
    const strength = probability(odds) * explaining[verdict] * telling
    for (const name of [key(a, b), key(b, a)]) {
      if (strength > (supports.get(name)?.strength ?? 0)) supports.set(name, { strength, context })
    }
  }
  return pairings.map((pairing) => {
    if (pairing.verdict !== 'conflict' && pairing.verdict !== 'superseded') return pairing
    const { a, b, odds, context } = pairing
    const mutual = odds >= best.get(key(a, b))! && odds >= best.get(key(b, a))!
    if (!mutual) return { ...pairing, confidence: probability(odds) * 0.3 }
    const doubt = (name: string): number => {
      const support = supports.get(name)
      if (support === undefined) return 1
      const lead = Math.max(0, Math.min(1, 0.5 + (support.context - context) / 2))
      return 1 - support.strength * lead
    }
    return { ...pairing, confidence: probability(odds) * doubt(key(a, b)) * doubt(key(b, a)) }
  })
}
