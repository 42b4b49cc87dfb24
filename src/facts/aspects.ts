import { timesExclude } from '../claims/index.js'
import type { Moment } from '../quantity/index.js'
import type { Profile, Profiles } from './profile.js'
import type { Signals, Weights } from './weights.js'

/** What two claims say of each other by what is said of them beside words, names and figures. */
export interface AspectOdds {
  hold(a: Profile): void
  /** Log-odds that the one held and this one are about the same figure. */
  odds(b: Profile): number
  /** Whether contrasting words or times tell them apart. */
  areParted(b: Profile): boolean
}

/** Sets with more sorts of claims than this keep what they say of each other for the claim at hand alone. */
const MOST_KEPT = 1000

interface Row {
  /** Not a number where it is not known yet. */
  readonly odds: Float64Array
  readonly parted: Uint8Array
}

/**
 * Claims of which the same is said are many, so that each pair of sorts of them is looked at once. `table` says what each
 * signal counts for.
 */
export function aspectOdds({ aspects }: Profiles, table: Weights<Signals>): AspectOdds {
  const count = aspects.keys.length
  const newRow = (): Row => ({ odds: new Float64Array(count).fill(Number.NaN), parted: new Uint8Array(count) })
  const rows: Row[] = []
  let a: Profile
  let row = newRow()
  return {
    hold(claim) {
      a = claim
      if (count <= MOST_KEPT) row = rows[claim.aspect] ??= newRow()
      else row.odds.fill(Number.NaN)
    },
    odds(b) {
      const known = row.odds[b.aspect]!
      if (!Number.isNaN(known)) return known
      const parted = contrastsPart(a, b) || (a.claim.quantity.moment === null && timesPart(a, b))
      row.parted[b.aspect] = parted ? 1 : 0
      row.odds[b.aspect] = oddsOf(a, b, table)
      return row.odds[b.aspect]!
    },
    areParted: (b) => row.parted[b.aspect] === 1,
  }
}

const MOST_QUALIFIERS = 3

function oddsOf(a: Profile, b: Profile, table: Weights<Signals>): number {
  const weight = table[a.tabled === null && b.tabled === null ? 'prose' : 'cell']
  const [p, q] = [a.claim.quantity, b.claim.quantity]
  const [x, y] = [a.claim.subject, b.claim.subject]
  const samePer = p.per === q.per
  let odds = 0
  if (a.head >= 0 && a.head === b.head && x.headTells) odds += weight.sameHead
  if (a.head >= 0 && b.head >= 0 && a.head !== b.head && a.dimension === 'count') odds += weight.otherHead
  if (a.isWhole !== b.isWhole) odds += weight.otherWhole
  if (x.part !== y.part) odds += weight.otherPart
  odds += weight.otherQualifier * otherQualifiers(x.qualifiers, y.qualifiers)
  if (samePer && p.per !== null) odds += weight.samePer
  if (samePer && a.isOnlyRate && b.isOnlyRate) odds += weight.onlyRate
  if (!samePer) odds += weight.otherPer
  if ((p.change === null) !== (q.change === null)) odds += weight.otherChange
  if (a.claim.place === 'headline' || b.claim.place === 'headline') odds += weight.headline
  if (a.contrasts.some((name) => b.contrasts.includes(name))) odds += weight.sharedContrast
  if (contrastsPart(a, b)) odds += weight.otherContrast
  // A date is what is compared, not when something else was so.
  if (p.moment === null) {
    if (timesPart(a, b)) odds += weight.otherTime
    else if (areOneTime(a.claim.time, b.claim.time)) odds += weight.sameTime
  }
  return odds
}

const timesPart = (a: Profile, b: Profile): boolean => timesExclude(a.claim.time, b.claim.time)

const areOneTime = (x: Moment | null, y: Moment | null): boolean =>
  x !== null && y !== null && (x.edtf === y.edtf || (isKnown(x) && isKnown(y)))

/** "This year" in a text without a date may be any. */
const isKnown = ({ from, year, month, day }: Moment): boolean =>
  from !== null || year !== null || month !== null || day !== null

/** Whether two claims name members of a group of contrasting words and none of it in common, or are of two names. */
function contrastsPart(a: Profile, b: Profile): boolean {
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder) return true
  if (b.contrasts.length === 0) return false
  return a.contrasts.some(
    (own, i) =>
      !b.contrasts.includes(own) &&
      b.groups.includes(a.groups[i]!) &&
      !b.contrasts.some((name, j) => b.groups[j] === a.groups[i] && a.contrasts.includes(name)),
  )
}

/** Aspects that tell two figures apart for certain count twice, sums of several things against one of them thrice. */
const DECISIVE: Readonly<Record<string, number>> = { forecast: 2, target: 2, previous: 2, hypothetical: 2, sum: 3 }

function otherQualifiers(a: readonly string[], b: readonly string[]): number {
  let count = 0
  for (const word of a) if (!b.includes(word)) count += DECISIVE[word] ?? 1
  for (const word of b) if (!a.includes(word)) count += DECISIVE[word] ?? 1
  return Math.min(MOST_QUALIFIERS, count)
}
