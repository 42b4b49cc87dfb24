import type { Claim } from '../claims/index.js'
import {
  equalDecimals,
  type Moment,
  nominal,
  printDecimal,
  significantDigits,
  slipBetween,
  toNumber,
  toUnitOf,
  type Verdict,
} from '../quantity/index.js'
import { visitCandidates } from './candidates.js'
import { isTelling } from './comparable.js'
import type { Profile } from './profile.js'
import { logOdds, probability, signalsOf } from './signals.js'
import {
  boilerplate,
  caution,
  coreFact,
  headlineOrphan,
  leastContext,
  lonelyAlike,
  type Signals,
  seconded,
  slipWeights,
  supportWeights,
} from './weights.js'

/** Two claims held against each other. */
export interface Pairing {
  readonly a: Claim
  readonly b: Claim
  readonly verdict: Verdict
  /** Log-odds from the words alone, and with what the values themselves say. */
  readonly context: number
  readonly odds: number
  /** Whether one slip of the pen parts their values. */
  readonly slip: boolean
  /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
  readonly confidence: number
  readonly signals: Signals
}

const MOST_VALUE_ODDS = 6

/** Scores all candidate pairs and settles who is whose partner. */
export function alignClaims(profiles: readonly Profile[], judge: (a: Claim, b: Claim) => Verdict | null): Pairing[] {
  const pairings: Pairing[] = []
  visitCandidates(profiles, (a, b) => {
    if (!comparablePlaces(a.claim, b.claim)) return
    const signals = signalsOf(a, b)
    const context = logOdds(signals)
    if (context < leastContext.echoed) return
    const judged = judge(a.claim, b.claim)
    if (judged === null) return
    const copied = a.claim.document !== b.claim.document && isCopied(signals)
    const verdict = copied && judged !== 'superseded' && altered(a.claim, b.claim) ? 'conflict' : judged
    const value = isDifferent(verdict) ? slipOdds(a.claim, b.claim) : valueOdds(a.claim, b.claim, verdict)
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
      slip: isDifferent(verdict) && value > 0,
    })
  })
  return settle(pairings, profiles)
}

/** Sentences as like as this are one text copied: what a copy says otherwise it says wrongly. */
const isCopied = (signals: Signals): boolean => signals.sentence >= 0.85 && signals.words >= 0.8

/** Whether a copy gives another number under the same hedge: roundings do not happen in copies. */
function altered(a: Claim, b: Claim): boolean {
  if (a.quantity.moment !== null || a.quantity.hedge !== b.quantity.hedge || a.quantity.unit !== b.quantity.unit)
    return false
  if (a.quantity.hedge !== 'exact' && a.quantity.hedge !== 'about') return false
  return !equalDecimals(nominal(a.quantity.stated), nominal(b.quantity.stated))
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
function valueOdds(a: Claim, b: Claim, verdict: Verdict): number {
  const digits = significantDigits(nominal(a.quantity.stated)).length
  const full = Math.min(MOST_VALUE_ODDS, digits * Math.log(10))
  if (verdict === 'agree') return full
  if (verdict === 'agree-by-rounding') return full * 0.6
  const other = toUnitOf(b.quantity, a.quantity)
  const same = other !== null && equalDecimals(nominal(a.quantity.stated), nominal(other.stated))
  return same ? full * 0.9 : 0.5
}

/** Unequal values that one slip of the pen parts speak for one fact too, the more so the less likely that is by chance. */
function slipOdds(a: Claim, b: Claim): number {
  const [x, z] = [a.quantity.moment, b.quantity.moment]
  if (x !== null && z !== null) return momentSlip(x, z) ? slipWeights.moment : slipWeights.none
  const y = toUnitOf(b.quantity, a.quantity)
  if (y === null) return slipWeights.none
  if (y !== b.quantity && equalDecimals(nominal(a.quantity.stated), nominal(b.quantity.stated))) return slipWeights.unit
  const [left, right] = [nominal(a.quantity.stated), nominal(y.stated)]
  const slip = slipBetween(left, right)
  if (a.quantity.stated.kind !== b.quantity.stated.kind) return slipWeights.far
  if (slip !== null)
    return Math.max(slipWeights.least, Math.min(slipWeights.most, Math.log(slipWeights.share / slip.chance)))
  const ratio = Math.abs(Math.log(Math.abs(toNumber(left)) / Math.abs(toNumber(right))))
  return ratio > Math.log(3) || Number.isNaN(ratio) ? slipWeights.far : slipWeights.none
}

/** Whether two dates differ in their day, their month or their year only. */
function momentSlip(a: Moment, b: Moment): boolean {
  if (a.minutes !== null || b.minutes !== null) return false
  const differing = [a.day !== b.day, a.month !== b.month, a.year !== b.year].filter(Boolean).length
  return differing === 1
}

function likenessOdds({ sentence, neighbours }: Signals): number {
  const alike = lonelyAlike.weight * Math.max(0, sentence - lonelyAlike.from)
  return alike + (neighbours > 0.5 ? lonelyAlike.neighbours : 0)
}

/** Support below this counts as none. */
const LONELY = 0.15

interface Support {
  readonly strength: number
  readonly context: number
}

/** Holds conflicts against the agreeing partners that their claims have, and keeps only mutual best ones. */
function settle(pairings: readonly Pairing[], profiles: readonly Profile[]): Pairing[] {
  const supports = new Map<string, Support[]>()
  const best = new Map<string, number>()
  const key = (claim: Claim, other: Claim): string => `${claim.index} ${other.document}`
  for (const { a, b, verdict, odds, context } of pairings) {
    for (const name of [key(a, b), key(b, a)]) {
      if (isDifferent(verdict)) best.set(name, Math.max(odds, best.get(name) ?? Number.NEGATIVE_INFINITY))
      else append(supports, name, { strength: strengthOf(a, b, verdict), context })
    }
  }
  const seconds = secondsOf(pairings)
  const echoes = echoesIn(profiles)
  const supported = new Set(
    pairings.flatMap(({ a, b, verdict }) =>
      isDifferent(verdict) || !isTelling(a) || !isTelling(b) ? [] : [a.index, b.index],
    ),
  )
  const supportOf = (name: string, context: number): number => {
    let most = 0
    for (const support of supports.get(name) ?? []) {
      const lead = Math.max(0, Math.min(1, 0.5 + (support.context - context) / 2))
      most = Math.max(most, support.strength * lead)
    }
    return most
  }
  const borneOut = (claim: Claim): boolean => supported.has(claim.index)
  return pairings.map((pairing) => {
    if (!isDifferent(pairing.verdict)) return pairing
    const { a, b, odds, context } = pairing
    const mutual = odds >= best.get(key(a, b))! && odds >= best.get(key(b, a))!
    if (!mutual) return { ...pairing, confidence: probability(odds) * 0.3 }
    const [x, y] = [supportOf(key(a, b), context), supportOf(key(b, a), context)]
    const orphan = a.document === b.document && isHeadline(a) !== isHeadline(b) && !borneOut(isHeadline(a) ? a : b)
    const settled =
      odds +
      caution +
      (orphan ? headlineOrphan : 0) +
      (pairing.slip ? coreFact * Math.min(2, Math.max(echoes(a, b), echoes(b, a))) : 0) +
      (a.document !== b.document && Math.max(x, y) < LONELY ? likenessOdds(pairing.signals) : 0) +
      (a.document === b.document && !isHeadline(a) && !isHeadline(b) ? boilerplate * pairing.signals.sentence : 0) +
      seconded * Math.min(2, Math.max(seconds(a, b), seconds(b, a))) +
      Math.max(x, y) * supportWeights.most +
      Math.min(x, y) * supportWeights.least
    return { ...pairing, odds: settled, confidence: probability(settled) }
  })
}

/** In how many documents other than the rival's a claim's very figure stands again. */
function echoesIn(profiles: readonly Profile[]): (claim: Claim, rival: Claim) => number {
  const places = new Map<string, Set<number>>()
  const key = (claim: Claim): string => `${claim.quantity.unit} ${printDecimal(nominal(claim.quantity.stated))}`
  for (const { claim } of profiles) {
    const documents = places.get(key(claim))
    if (documents === undefined) places.set(key(claim), new Set([claim.document]))
    else documents.add(claim.document)
  }
  return (claim, rival) => {
    const documents = places.get(key(claim))!
    return documents.size - (documents.has(rival.document) ? 1 : 0) - 1
  }
}

/** In how many further documents a claim is held against the figure that `other` has. */
function secondsOf(pairings: readonly Pairing[]): (claim: Claim, other: Claim) => number {
  const rivals = new Map<string, Set<number>>()
  const key = (claim: Claim, other: Claim): string =>
    `${claim.index} ${other.quantity.unit} ${printDecimal(nominal(other.quantity.stated))}`
  for (const { a, b, verdict, odds } of pairings) {
    if (!isDifferent(verdict) || odds < LEAST_SECOND || a.document === b.document) continue
    for (const [claim, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const name = key(claim, other)
      const documents = rivals.get(name)
      if (documents === undefined) rivals.set(name, new Set([other.document]))
      else documents.add(other.document)
    }
  }
  return (claim, other) => (rivals.get(key(claim, other))?.size ?? 1) - 1
}

/** Pairs less likely than this second nothing. */
const LEAST_SECOND = -1

const isHeadline = (claim: Claim): boolean => claim.place === 'headline' || claim.place === 'standfirst'

const isDifferent = (verdict: Verdict): boolean => verdict === 'conflict' || verdict === 'superseded'

/** How much an agreement explains both claims: equal figures by their digits, roundings and bounds less. */
function strengthOf(a: Claim, b: Claim, verdict: Verdict): number {
  if (verdict === 'agree') return Math.min(1, 0.4 * significantDigits(nominal(a.quantity.stated)).length)
  if (verdict === 'agree-by-rounding') return 0.6
  return isTelling(a) && isTelling(b) ? 0.4 : 0.2
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
