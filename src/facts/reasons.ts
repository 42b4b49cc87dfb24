import { capitalsOf, type ScoredStory, scoreStory } from './aligning.js'
import type { Ledger } from './ledger.js'
import { type Calibration, DIFFERING, noMeasure, SECOND_BEST } from './measured.js'
import type { Pairing } from './pairing.js'
import { sharedWords } from './shared-words.js'
import { measurer } from './signals.js'
import { type Evidence, evidenceWeights, type Signals, type Weights, weights } from './weights.js'

/** A signal or a piece of evidence by its name in `weights.ts`, or what the values say: equal digits, a slip of the pen. */
export type ReasonName = keyof Signals | 'figures' | keyof Evidence

/** What one thing says of two claims. */
export interface Reason {
  readonly name: ReasonName
  /** Log-odds that the two are about one figure; never 0. */
  readonly odds: number
}

/** Why two claims were held to be about one figure. */
export interface Reasons {
  /** Strongest first; they add up to `odds`. */
  readonly reasons: readonly Reason[]
  /** Log-odds of them all, and how these become the confidence of the pair. */
  readonly odds: number
  readonly calibration: Calibration
  /** Whether either of two that differ fits another figure of the other's document better; then no evidence is weighed. */
  readonly secondBest: boolean
  /** The words that both have near their figures, as written, most telling first. */
  readonly words: readonly string[]
}

/**
 * Why each of some pairs of a ledger was aligned; null for those that are held against each other for another reason than
 * their likeness. The stories that they are of are scored anew, once for each signal, so that this is for few pairs.
 */
export function reasonsFor(pairings: readonly Pairing[], ledger: Ledger): readonly (Reasons | null)[] {
  const found = new Map<Pairing, Reasons>()
  const storyOf = ({ a }: Pairing): number => ledger.stories[a.document]!
  for (const story of new Set(pairings.map(storyOf))) {
    const own = pairings.filter((pairing) => pairing.scored && storyOf(pairing) === story)
    if (own.length === 0) continue
    const scored = scoredAnew(story, ledger)
    const places = placesOf(own, scored)
    const reasons = reasonsAt(places, scored)
    own.forEach((pairing, i) => {
      found.set(pairing, summedUp(places[i]!, reasons[i]!, scored, ledger))
    })
  }
  return pairings.map((pairing) => found.get(pairing) ?? null)
}

function scoredAnew(story: number, { stories, claims, sentences, relations, documents, small }: Ledger): ScoredStory {
  const isOwn = ({ document }: { readonly document: number }): boolean => stories[document] === story
  const members = { claims: claims.filter(isOwn), sentences: sentences.filter(isOwn) }
  return scoreStory(members, relations, documents, sentences, capitalsOf(members, small))
}

/** Where the pairs stand in the columns. */
function placesOf(pairings: readonly Pairing[], { profiles, pairs }: ScoredStory): readonly number[] {
  const key = (a: number, b: number): string => `${a} ${b}`
  const places = new Map(pairings.map(({ a, b }) => [key(a.index, b.index), -1]))
  const indices = profiles.all.map(({ claim }) => claim.index)
  for (let p = 0; p < pairs.count; p++) {
    const own = key(indices[pairs.a[p]!]!, indices[pairs.b[p]!]!)
    if (places.has(own)) places.set(own, p)
  }
  return pairings.map(({ a, b }) => places.get(key(a.index, b.index))!)
}

const SIGNALS = Object.keys(weights.prose) as (keyof Signals)[]
const EVIDENCE = Object.keys(evidenceWeights.prose) as (keyof Evidence)[]

/** A table in which one signal alone has its weight: what is measured with it is the share of that signal. */
function alone<Of>(table: Weights<Of>, name: keyof Of): Weights<Of> {
  const only = (row: Weights<Of>['prose']): Weights<Of>['prose'] => {
    const entries = Object.keys(row).map((key) => [key, key === name ? row[name] : 0])
    return Object.fromEntries(entries) as Weights<Of>['prose']
  }
  return { prose: only(table.prose), cell: only(table.cell) }
}

/** For each place what speaks for and against its pair, strongest first. */
function reasonsAt(
  places: readonly number[],
  { profiles, pairs, settled }: ScoredStory,
): readonly (readonly Reason[])[] {
  const reasons = places.map((p): Reason[] => [{ name: 'figures', odds: pairs.value[p]! }])
  const found = noMeasure()
  for (const name of SIGNALS) {
    const signals = measurer(profiles, alone(weights, name))
    places.forEach((p, i) => {
      signals.hold(profiles.all[pairs.a[p]!]!)
      signals.measure(profiles.all[pairs.b[p]!]!, found)
      reasons[i]!.push({ name, odds: found.context })
    })
  }
  const weighed = places.map((p) => settled.calibrationOf(p) === DIFFERING)
  for (const name of EVIDENCE) {
    const table = alone(evidenceWeights, name)
    places.forEach((p, i) => {
      if (weighed[i]) reasons[i]!.push({ name, odds: settled.weigh(p, table) })
    })
  }
  return reasons.map((own) => own.filter(({ odds }) => odds !== 0).sort((x, y) => Math.abs(y.odds) - Math.abs(x.odds)))
}

function summedUp(
  p: number,
  reasons: readonly Reason[],
  { profiles, pairs, settled }: ScoredStory,
  { sentences, small }: Ledger,
): Reasons {
  const calibration = settled.calibrationOf(p)
  const evidence = calibration === DIFFERING ? settled.weigh(p, evidenceWeights) : 0
  const [a, b] = [profiles.all[pairs.a[p]!]!, profiles.all[pairs.b[p]!]!]
  return {
    reasons,
    odds: pairs.context[p]! + pairs.value[p]! + evidence,
    calibration,
    secondBest: calibration === SECOND_BEST,
    words: sharedWords(a, b, profiles, sentences, small),
  }
}
