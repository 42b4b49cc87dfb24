import type { Claim } from '../claims/index.js'
import { equalDecimals, nominal, type Quantity, type Verdict } from '../quantity/index.js'
import { bearingOf } from './bearing.js'
import { type Visitor, visitCandidates } from './candidates.js'
import { type Compared, comparer } from './compared.js'
import { editions } from './editions.js'
import { isScaleOpen, type TablePowers } from './lifting.js'
import { type Measured, noMeasure } from './measured.js'
import { isDifferent } from './pairing.js'
import { noPairs, type OpenPairs, type Pairs, placeFor, SCALE_WORD, VERDICTS } from './pairs.js'
import type { Profile, Profiles } from './profile.js'
import type { Relation } from './relation.js'
import { type Settled, settle } from './settling.js'
import { measurer } from './signals.js'
import { leastContext, slipWeight, weights } from './weights.js'

/** Whether of two figures that differ the one may simply be newer. */
type Supersedes = (a: Claim, b: Claim, x: Quantity, y: Quantity) => boolean

/** All pairs of a story that were scored, and who is whose partner. */
export interface Scored {
  readonly pairs: Pairs
  readonly settled: Settled
}

/** Scores all candidate pairs of a story and settles who is whose partner. */
export function scoreClaims(
  profiles: Profiles,
  powers: TablePowers,
  relations: readonly Relation[],
  supersedes: Supersedes,
): Scored {
  const pairs = noPairs()
  visitCandidates(profiles, scorer(profiles, powers, supersedes, pairs))
  return { pairs, settled: settle(pairs, profiles.all, bearingOf(relations)) }
}

/** Adds the pairs that it visits to `pairs` where they may be about the same figure. */
function scorer(profiles: Profiles, powers: TablePowers, supersedes: Supersedes, pairs: OpenPairs): Visitor {
  const found = noMeasure()
  const signals = measurer(profiles, weights)
  const figures = comparer(profiles, powers)
  const areForOtherPeriods = editions()
  let a: Profile
  return {
    hold(claim) {
      a = claim
      signals.hold(claim)
      figures.hold(claim)
    },
    visit(b) {
      if (a.each !== b.each || !comparablePlaces(a.claim, b.claim)) return
      const kind = a.tabled === null && b.tabled === null ? 'prose' : 'cell'
      signals.measure(b, found)
      const { context } = found
      if (context < leastContext.echoed) return
      const compared = figures.compare(b)
      if (compared === null) return
      if (a.claim.document !== b.claim.document && isCopied(found) && areForOtherPeriods(a.claim, b.claim)) return
      const verdict = verdictFor(a.claim, b.claim, compared)
      const different = isDifferent(verdict)
      const value = different ? slipWeight[kind] * compared.difference.odds : compared.agreement(verdict)
      if (context < (value > 1 ? leastContext.echoed : leastContext.plain)) return
      const p = placeFor(pairs)
      pairs.a[p] = a.index
      pairs.b[p] = b.index
      pairs.verdict[p] = VERDICTS.indexOf(verdict)
      pairs.context[p] = context
      pairs.value[p] = value
      pairs.sentence[p] = found.sentence
      pairs.strange[p] = found.strange
      pairs.marks[p] = (different && compared.difference.scaleWord ? SCALE_WORD : 0) + found.marks
    },
  }

  function verdictFor(a: Claim, b: Claim, compared: Compared): Verdict {
    const { x, z, y, verdict } = compared
    if (verdict === 'conflict' && supersedes(a, b, x, y)) return 'superseded'
    if (a.document !== b.document && isCopied(found) && altered(x, z)) return 'conflict'
    const isOpen = verdict === 'conflict' && (compared.areUnscaled || (compared.areScaled && isScaleOpen(a, b, powers)))
    return isOpen ? 'compatible' : verdict
  }
}

/** Sentences as like as this are one text copied: what a copy says otherwise it says wrongly. */
const isCopied = ({ sentence, words }: Measured): boolean => sentence >= 0.85 && words >= 0.8

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
