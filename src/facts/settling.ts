import type { Claim } from '../claims/index.js'
import { nominal, printDecimal, significantDigits, type Verdict } from '../quantity/index.js'
import type { Pairing } from './alignment.js'
import { isTelling } from './comparable.js'
import type { Profile } from './profile.js'
import { probability } from './signals.js'
import { caution, type Evidence, evidenceWeights, type PairKind, unexplained } from './weights.js'

/** A pair of claims that differ is hardly one fact where either has a better partner in the other's document. */
const SECOND_BEST = 0.3

/** Holds conflicts against the agreeing partners that their claims have, and keeps only mutual best ones. */
export function settle(pairings: readonly Pairing[], profiles: readonly Profile[]): Pairing[] {
  const best = new Map<string, number>()
  for (const { a, b, verdict, odds } of pairings) {
    if (!isDifferent(verdict)) continue
    for (const name of [keyOf(a, b), keyOf(b, a)]) best.set(name, Math.max(odds, best.get(name) ?? -Infinity))
  }
  const gather = evidenceIn(pairings, profiles)
  return pairings.map((pairing) => {
    if (!isDifferent(pairing.verdict)) return pairing
    const { a, b, odds } = pairing
    const mutual = odds >= best.get(keyOf(a, b))! && odds >= best.get(keyOf(b, a))!
    const evidence = gather(pairing)
    if (!mutual) return { ...pairing, evidence, confidence: probability(odds) * SECOND_BEST }
    const doubt = caution + (pairing.value > 0 ? 0 : unexplained)
    const settled = odds + doubt + weigh(evidence, a.cell === null && b.cell === null ? 'prose' : 'cell')
    return { ...pairing, evidence, odds: settled, confidence: probability(settled) }
  })
}

const keyOf = (claim: Claim, other: Claim): string => `${claim.index} ${other.document}`

function weigh(evidence: Evidence, kind: PairKind): number {
  const weights = evidenceWeights[kind]
  let sum = 0
  for (const name of names) sum += evidence[name] * weights[name]
  return sum
}

const names = Object.keys(evidenceWeights.prose) as readonly (keyof Evidence)[]

interface Support {
  readonly strength: number
  readonly context: number
  /** The partner that agrees. */
  readonly partner: Claim
}

/** Likeness of sentences from which on it speaks for a figure that was changed. */
const ALIKE = 0.6
/** Support below this counts as none. */
const LONELY = 0.15
/** More documents than this say no more. */
const MOST_DOCUMENTS = 2

/** What is known beside the words of any pair of claims that differ. */
function evidenceIn(pairings: readonly Pairing[], profiles: readonly Profile[]): (pairing: Pairing) => Evidence {
  const supports = new Map<string, Support[]>()
  const anywhere = new Map<number, Support[]>()
  for (const { a, b, verdict, context } of pairings) {
    if (isDifferent(verdict)) continue
    const strength = strengthOf(a, b, verdict)
    for (const [claim, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const support = { strength, context, partner: other }
      append(supports, keyOf(claim, other), support)
      append(anywhere, claim.index, support)
    }
  }
  const supported = new Set(
    pairings.flatMap(({ a, b, verdict }) =>
      isDifferent(verdict) || !isTelling(a) || !isTelling(b) ? [] : [a.index, b.index],
    ),
  )
  const seconds = secondsOf(pairings)
  const echoes = echoesIn(profiles)
  const likest = likestIn(pairings)
  const overlaps = overlapsIn(pairings, profiles)
  const counts = new Map<string, number>()
  for (const { claim, dimension } of profiles) {
    const name = `${placeOf(claim)} ${dimension}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const dimensions = new Map(profiles.map(({ claim, dimension }) => [claim.index, dimension]))
  const figures = (claim: Claim): number =>
    claim.cell === null ? (counts.get(`${placeOf(claim)} ${dimensions.get(claim.index)}`) ?? 1) : 1
  return ({ a, b, context, value, signals, scaleWord }) => {
    const [x, y] = [leading(supports.get(keyOf(a, b)), context), leading(supports.get(keyOf(b, a)), context)]
    const [p, q] = [leading(anywhere.get(a.index), context), leading(anywhere.get(b.index), context)]
    const [e, f] = [Math.max(0, echoes(a, b)), Math.max(0, echoes(b, a))]
    const within = a.document === b.document
    const [head, other] = isHeadline(a) ? [a, b] : [b, a]
    const orphan = within && isHeadline(head) && !isHeadline(other) && !supported.has(head.index)
    const lonely = !within && Math.max(x, y) < LONELY
    return {
      supportMost: Math.max(x, y),
      supportLeast: Math.min(x, y),
      beside: Math.max(besideOf(supports.get(keyOf(a, b)), b), besideOf(supports.get(keyOf(b, a)), a)),
      inPlace: Math.max(strongest(supports.get(keyOf(a, b))), strongest(supports.get(keyOf(b, a)))),
      short: flag(!scaleWord && Math.min(digitCount(a), digitCount(b)) < 3),
      lists: Math.min(1, (Math.min(figures(a), figures(b)) - 1) / FULL_LIST),
      borneMost: Math.max(p, q),
      borneLeast: Math.min(p, q),
      headlineOrphan: flag(orphan),
      slipOfKnown: value > 0 ? Math.min(MOST_DOCUMENTS, Math.max(e, f)) : 0,
      slipOfBoth: value > 0 ? Math.min(MOST_DOCUMENTS, Math.min(e, f)) : 0,
      seconded: Math.min(MOST_DOCUMENTS, Math.max(seconds(a, b), seconds(b, a))),
      lonelyAlike: lonely ? Math.max(0, signals.sentence - ALIKE) : 0,
      lonelyNeighbours: flag(lonely && signals.neighbours > 0.5),
      boilerplate: within && !isHeadline(a) && !isHeadline(b) ? signals.sentence : 0,
      overlap: overlaps(a.document, b.document),
      closest: (flag(context >= likest.get(keyOf(a, b))!) + flag(context >= likest.get(keyOf(b, a))!)) / 2,
      scaleWord: flag(scaleWord),
      strangeSlip: signals.strange * Math.max(0, value),
      otherNames: within ? signals.namesApart : 0,
    }
  }
}

/** A sentence with this many further figures of one sort is a list of them. */
const FULL_LIST = 3

const placeOf = ({ document, block, sentence, cell }: Claim): string =>
  `${document} ${block} ${cell === null ? sentence : `row ${cell.row}`}`

const digitCount = (claim: Claim): number => significantDigits(nominal(claim.quantity.stated)).length

/** How sure it is that the rival stands beside the very figure: in its sentence, its paragraph or its row. */
function besideOf(supports: readonly Support[] | undefined, rival: Claim): number {
  let most = 0
  for (const { partner, strength } of supports ?? []) {
    if (partner === rival || partner.block !== rival.block) continue
    if (rival.cell !== null && partner.cell?.row !== rival.cell.row) continue
    most = Math.max(most, strength)
  }
  return most
}

const strongest = (supports: readonly Support[] | undefined): number =>
  Math.max(0, ...(supports ?? []).map(({ strength }) => strength))

/** The highest log-odds from words alone that each claim has with any of each document. */
function likestIn(pairings: readonly Pairing[]): ReadonlyMap<string, number> {
  const likest = new Map<string, number>()
  for (const { a, b, context } of pairings)
    for (const name of [keyOf(a, b), keyOf(b, a)]) likest.set(name, Math.max(context, likest.get(name) ?? -Infinity))
  return likest
}

/** The most that agreeing partners explain a claim away, where they fit its words as well as the rival does. */
function leading(supports: readonly Support[] | undefined, context: number): number {
  let most = 0
  for (const support of supports ?? []) {
    const lead = Math.max(0, Math.min(1, 0.5 + (support.context - context) / 2))
    most = Math.max(most, support.strength * lead)
  }
  return most
}

/** Share of the claims of the shorter of two documents that have an agreeing partner in the other. */
function overlapsIn(pairings: readonly Pairing[], profiles: readonly Profile[]): (a: number, b: number) => number {
  const sizes = new Map<number, number>()
  for (const { claim } of profiles) sizes.set(claim.document, (sizes.get(claim.document) ?? 0) + 1)
  const partners = new Map<string, Set<number>>()
  for (const { a, b, verdict, confidence } of pairings) {
    if (isDifferent(verdict) || confidence < 0.5) continue
    for (const [claim, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const name = `${claim.document} ${other.document}`
      const set = partners.get(name)
      if (set === undefined) partners.set(name, new Set([claim.index]))
      else set.add(claim.index)
    }
  }
  const share = (a: number, b: number): number => (partners.get(`${a} ${b}`)?.size ?? 0) / (sizes.get(a) ?? 1)
  return (a, b) => Math.max(share(a, b), share(b, a))
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

const flag = (yes: boolean): number => (yes ? 1 : 0)

const isHeadline = (claim: Claim): boolean => claim.place === 'headline' || claim.place === 'standfirst'

const isDifferent = (verdict: Verdict): boolean => verdict === 'conflict' || verdict === 'superseded'

/** How much an agreement explains both claims: equal figures by their digits, roundings and bounds less. */
function strengthOf(a: Claim, b: Claim, verdict: Verdict): number {
  if (verdict === 'agree') return Math.min(1, 0.4 * significantDigits(nominal(a.quantity.stated)).length)
  if (verdict === 'agree-by-rounding') return 0.6
  return isTelling(a) && isTelling(b) ? 0.4 : 0.2
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
