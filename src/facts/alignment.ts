import type { Claim } from '../claims/index.js'
import { equalDecimals, nominal, type Quantity, type Verdict } from '../quantity/index.js'
import { bearingOf } from './bearing.js'
import { type Visitor, visitCandidates } from './candidates.js'
import { type Compared, comparer } from './compared.js'
import { gatherKept } from './keeping.js'
import { mayBeInOtherScale, type TablePowers } from './lifting.js'
import { at, emptyRow, logOdds, type Measured } from './measured.js'
import { isDifferent, type Pairing } from './pairing.js'
import { NAMES_APART, NEIGHBOURS, noPairs, type OpenPairs, PARTED, placeFor, SCALE_WORD, VERDICTS } from './pairs.js'
import type { Profiles } from './profile.js'
import type { Relation } from './relation.js'
import { settle } from './settling.js'
import { measure } from './signals.js'
import { type Spread, spreader } from './spread.js'
import { leastContext, slipWeight } from './weights.js'

/** Whether of two figures that differ the one may simply be newer. */
type Supersedes = (a: Claim, b: Claim, x: Quantity, y: Quantity) => boolean

/**
 * Scores all candidate pairs of a story and settles who is whose partner. Pairs that nothing is said of are left out; see
 * `keeping.ts`.
 */
export function alignClaims(
  profiles: Profiles,
  powers: TablePowers,
  relations: readonly Relation[],
  supersedes: Supersedes,
): Pairing[] {
  const pairs = noPairs()
  visitCandidates(profiles, scorer(profiles, powers, supersedes, pairs))
  return gatherKept(pairs, profiles.all, settle(pairs, profiles.all, bearingOf(relations)))
}

/** Adds the pairs that it visits to `pairs` where they may be about the same figure. */
function scorer(profiles: Profiles, powers: TablePowers, supersedes: Supersedes, pairs: OpenPairs): Visitor {
  const row = emptyRow()
  const spread = spreader(profiles)
  const figures = comparer(profiles, powers)
  let held: Spread
  return {
    hold(claim) {
      held = spread(claim)
      figures.hold(claim)
    },
    visit(b) {
      const a = held.claim
      if (!comparablePlaces(a.claim, b.claim)) return
      const kind = a.tabled === null && b.tabled === null ? 'prose' : 'cell'
      measure(held, b, row)
      const context = logOdds(row, kind)
      if (context < leastContext.echoed) return
      const compared = figures.compare(b)
      if (compared === null) return
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
      pairs.sentence[p] = row[at.sentence]!
      pairs.strange[p] = row[at.strange]!
      pairs.marks[p] = (different && compared.difference.scaleWord ? SCALE_WORD : 0) + marksOf(row)
    },
  }

  function verdictFor(a: Claim, b: Claim, { x, z, y, verdict }: Compared): Verdict {
    if (verdict === 'conflict' && supersedes(a, b, x, y)) return 'superseded'
    if (a.document !== b.document && isCopied(row) && altered(x, z)) return 'conflict'
    return verdict === 'conflict' && mayBeInOtherScale(a, b, x, z, powers) ? 'compatible' : verdict
  }
}

const marksOf = (row: Measured): number =>
  (row[at.neighbours]! > 0.5 ? NEIGHBOURS : 0) +
  (row[at.namesApart]! > 0 ? NAMES_APART : 0) +
  (row[at.otherContrast]! > 0 || row[at.otherEntity]! > 0 || row[at.otherTime]! > 0 ? PARTED : 0)

/** Sentences as like as this are one text copied: what a copy says otherwise it says wrongly. */
const isCopied = (row: Measured): boolean => row[at.sentence]! >= 0.85 && row[at.words]! >= 0.8

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
