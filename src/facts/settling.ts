import { sizeOf } from '../quantity/index.js'
import type { Bearing } from './bearing.js'
import { type Bonds, bondsOf } from './bonds.js'
import { echoesIn, overlapsIn, siblingsIn } from './echoes.js'
import { AGREEING, type Calibration, confidenceFrom, DIFFERING, SECOND_BEST } from './measured.js'
import { differs, NAMES_APART, NEIGHBOURS, type Pairs, SCALE_WORD } from './pairs.js'
import type { Profile } from './profile.js'
import { noSupport, supportedIn, supportIn } from './support.js'
import type { Tabled } from './tabled.js'
import { type Evidence, evidenceWeights, type Weights } from './weights.js'

/** How sure each pair of a story is to be about one figure, and what decided it. */
export interface Settled {
  /** 0…1, one entry a pair. */
  readonly confidence: Float64Array
  /** How the log-odds of a pair become its confidence; those of the evidence count for `DIFFERING` only. */
  calibrationOf(p: number): Calibration
  /** Log-odds of the evidence beside the words of a pair that differs; `table` says what each piece of it counts for. */
  weigh(p: number, table: Weights<Evidence>): number
}

/**
 * How sure each pair is to be about one figure: conflicts are held against the agreeing partners that their claims have,
 * and only mutual best ones stand.
 */
export function settle(pairs: Pairs, profiles: readonly Profile[], bearing: Bearing): Settled {
  const { count, context, value } = pairs
  const odds = new Float64Array(count)
  for (let p = 0; p < count; p++) odds[p] = context[p]! + value[p]!
  const bonds = bondsOf(pairs, profiles)
  const { meetingsOfA, meetingsOfB } = bonds
  const best = mostIn(bonds, odds, count, (p) => differs(pairs, p))
  const calibrationOf = (p: number): Calibration => {
    if (!differs(pairs, p)) return AGREEING
    return odds[p]! < best[meetingsOfA[p]!]! || odds[p]! < best[meetingsOfB[p]!]! ? SECOND_BEST : DIFFERING
  }
  const weigh = evidenceIn(pairs, bonds, profiles, odds, bearing)
  const confidence = new Float64Array(count)
  for (let p = 0; p < count; p++) {
    const calibration = calibrationOf(p)
    const evidence = calibration === DIFFERING ? weigh(p, evidenceWeights) : 0
    confidence[p] = confidenceFrom(odds[p]! + evidence, calibration)
  }
  return { confidence, calibrationOf, weigh }
}

/** The most that each claim has with any of each document, among the pairs that count. */
function mostIn(
  { meetings, meetingsOfA, meetingsOfB }: Bonds,
  values: Float64Array,
  count: number,
  counts: (p: number) => boolean,
): Float64Array {
  const most = new Float64Array(meetings).fill(-Infinity)
  for (let p = 0; p < count; p++) {
    if (!counts(p)) continue
    most[meetingsOfA[p]!] = Math.max(most[meetingsOfA[p]!]!, values[p]!)
    most[meetingsOfB[p]!] = Math.max(most[meetingsOfB[p]!]!, values[p]!)
  }
  return most
}

/** Likeness of sentences from which on it speaks for a figure that was changed. */
const ALIKE = 0.6
/** Support below this counts as none. */
const LONELY = 0.15
/** More documents than this say no more. */
const MOST_DOCUMENTS = 2
/** A sentence with this many further figures of one sort is a list of them. */
const FULL_LIST = 3
/** Stories of no more claims have too few pairs for slips by chance. */
const FEW_CLAIMS = 20
/** Figures of fewer digits are found by chance. */
const FEWEST_DIGITS = 3

/** What is known beside the words of a pair of claims that differ, weighed by a table. */
function evidenceIn(
  pairs: Pairs,
  bonds: Bonds,
  profiles: readonly Profile[],
  odds: Float64Array,
  bearing: Bearing,
): (p: number, table: Weights<Evidence>) => number {
  const { context, value, sentence, strange, marks } = pairs
  const { meetingsOfA, meetingsOfB } = bonds
  const support = supportIn(pairs, bonds, profiles, odds)
  const supported = supportedIn(pairs, profiles)
  const echoes = echoesIn(profiles)
  const overlaps = overlapsIn(pairs, bonds, odds)
  const siblings = siblingsIn(profiles)
  const stands = cellsIn(profiles)
  const likest = mostIn(bonds, context, pairs.count, () => true)
  const crowd = Math.min(1, Math.max(0, Math.log10(profiles.length / FEW_CLAIMS)))
  const [own, others] = [noSupport(), noSupport()]
  return (p, table) => {
    const [i, j] = [pairs.a[p]!, pairs.b[p]!]
    const [a, b] = [profiles[i]!, profiles[j]!]
    support(i, p, own)
    support(j, p, others)
    const within = a.claim.document === b.claim.document
    const [aHead, bHead] = [isHeadline(a), isHeadline(b)]
    const orphan = within && aHead !== bHead && supported[aHead ? i : j] === 0
    const lonely = !within && Math.max(own.inDocument, others.inDocument) < LONELY
    const scaleWord = (marks[p]! & SCALE_WORD) !== 0
    const [e, f] = value[p]! > 0 ? [echoes(a, b), echoes(b, a)] : [0, 0]
    const closest = flag(context[p]! >= likest[meetingsOfA[p]!]!) + flag(context[p]! >= likest[meetingsOfB[p]!]!)
    const kind = a.tabled === null && b.tabled === null ? 'prose' : 'cell'
    const weight = table[kind]
    return (
      weight.caution +
      weight.crowd * crowd +
      weight.unexplained * flag(value[p]! <= 0) +
      weight.supportMost * Math.max(own.inDocument, others.inDocument) +
      weight.supportLeast * Math.min(own.inDocument, others.inDocument) +
      weight.beside * Math.max(own.beside, others.beside) +
      weight.inPlace * Math.max(own.inPlace, others.inPlace) +
      weight.short * flag(!scaleWord && Math.min(a.digitCount, b.digitCount) < FEWEST_DIGITS) +
      weight.lists * Math.min(1, (Math.min(siblings[i]!, siblings[j]!) - 1) / FULL_LIST) +
      weight.borneMost * Math.max(own.anywhere, others.anywhere) +
      weight.borneLeast * Math.min(own.anywhere, others.anywhere) +
      weight.headlineOrphan * flag(orphan) +
      weight.slipOfKnown * Math.min(MOST_DOCUMENTS, Math.max(e, f)) +
      weight.slipOfBoth * Math.min(MOST_DOCUMENTS, Math.min(e, f)) +
      weight.seconded * Math.min(MOST_DOCUMENTS, Math.max(own.seconds, others.seconds)) +
      weight.lonelyAlike * (lonely ? Math.max(0, sentence[p]! - ALIKE) : 0) +
      weight.lonelyNeighbours * flag(lonely && (marks[p]! & NEIGHBOURS) !== 0) +
      weight.boilerplate * (within && !aHead && !bHead ? sentence[p]! : 0) +
      weight.overlap * overlaps(i, j) +
      (weight.closest * closest) / 2 +
      weight.scaleWord * flag(scaleWord) +
      weight.strangeSlip * strange[p]! * Math.max(0, value[p]!) +
      weight.otherNames * flag(within && (marks[p]! & NAMES_APART) !== 0) +
      weight.factorSaid * flag(saysFactor(a, b)) +
      weight.bothHold * flag(bearing.holds(a.claim) && bearing.holds(b.claim)) +
      weight.mends * flag(bearing.mends(a.claim, b.claim) || bearing.mends(b.claim, a.claim)) +
      weight.bothStand *
        flag(a.digits !== b.digits && ((bearing.holds(a.claim) && f > 0) || (bearing.holds(b.claim) && e > 0))) +
      weight.otherCell * flag(stands(a, b) || stands(b, a))
    )
  }
}

/** Tells whether a claim's table has the figure of a claim that is no cell. */
function cellsIn(profiles: readonly Profile[]): (cell: Profile, other: Profile) => boolean {
  const numbers = new Map<Tabled, Set<number>>()
  for (const { number, tabled } of profiles) {
    if (tabled === null) continue
    const known = numbers.get(tabled.table)
    if (known === undefined) numbers.set(tabled.table, new Set([number]))
    else known.add(number)
  }
  return (cell, other) =>
    cell.tabled !== null &&
    other.tabled === null &&
    other.digitCount >= FEWEST_DIGITS &&
    numbers.get(cell.tabled.table)!.has(other.number)
}

/** How near a factor told lies to the one between two figures, as a share. */
const SAID = 0.03

/** Whether either sentence tells the factor between the two figures: "42 branches, one in ten", of the 420 there were. */
function saysFactor(a: Profile, b: Profile): boolean {
  const factors = [...a.told.factors, ...b.told.factors]
  if (factors.length === 0) return false
  const ratio = sizeOf(a.claim.quantity) / sizeOf(b.claim.quantity)
  return factors.some((factor) => [ratio, 1 / ratio].some((other) => Math.abs(factor / other - 1) < SAID))
}

const flag = (yes: boolean): number => (yes ? 1 : 0)

const isHeadline = ({ claim }: Profile): boolean => claim.place === 'headline' || claim.place === 'standfirst'
