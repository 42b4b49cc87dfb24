import type { Claim } from '../claims/index.js'
import type { Verdict } from '../quantity/index.js'

/** Two claims held against each other. */
export interface Pairing {
  readonly a: Claim
  readonly b: Claim
  readonly verdict: Verdict
  /** Log-odds from the words alone; 0 where they were not measured. */
  readonly context: number
  /** Whether its signals were measured, or the two are held against each other for another reason. */
  readonly scored: boolean
  /** Whether other names, times or contrasting words tell the two apart. */
  readonly parted: boolean
  /** 0…1: how sure it is that the two are about the same figure, after all other partners were considered. */
  readonly confidence: number
}

/** Two claims that cannot both be right for another reason than the likeness of their words. */
export const conflictOf = (a: Claim, b: Claim, confidence: number): Pairing => ({
  a,
  b,
  verdict: 'conflict',
  context: 0,
  scored: false,
  parted: false,
  confidence,
})

/** From this confidence on two claims are put into one fact: agreeing ones, and ones that differ. */
const JOIN_AGREEING = 0.5
const JOIN_DIFFERING = 0.6

/** Whether two figures of one fact cannot stand side by side as they are. */
export const isDifferent = (verdict: Verdict): boolean => verdict === 'conflict' || verdict === 'superseded'

/** Whether a pair is sure enough to put its claims into one fact. */
export const joins = (verdict: Verdict, confidence: number): boolean =>
  confidence >= (isDifferent(verdict) ? JOIN_DIFFERING : JOIN_AGREEING)

/** Pairs and further ones that differ, which stand for those of the same claims, but where these differ as surely. */
export function withFurther(pairings: readonly Pairing[], further: readonly Pairing[]): readonly Pairing[] {
  if (further.length === 0) return pairings
  const keyOf = ({ a, b }: Pairing): string => `${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`
  const isTold = ({ verdict, confidence }: Pairing): boolean => isDifferent(verdict) && joins(verdict, confidence)
  const told = new Set(pairings.filter(isTold).map(keyOf))
  const added = further.filter((pairing) => !told.has(keyOf(pairing)))
  const replaced = new Set(added.map(keyOf))
  return [...pairings.filter((pairing) => !replaced.has(keyOf(pairing))), ...added]
}
