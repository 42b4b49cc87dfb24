import type { Claim } from '../claims/index.js'
import { equalDecimals, nominal, type Quantity, significantDigits, toUnitOf, type Verdict } from '../quantity/index.js'
import { visitCandidates } from './candidates.js'
import { gatherKept } from './keeping.js'
import { heldTogether, mayBeInOtherScale, type TablePowers } from './lifting.js'
import { at, emptyRow, logOdds, type Measured } from './measured.js'
import { isDifferent, type Pairing } from './pairing.js'
import { NAMES_APART, NEIGHBOURS, noPairs, PARTED, type Pairs, SCALE_WORD } from './pairs.js'
import type { Profile, Profiles } from './profile.js'
import { settle } from './settling.js'
import { measure } from './signals.js'
import { differenceOf } from './slip-odds.js'
import { type Spread, spreader } from './spread.js'
import { leastContext, slipWeight } from './weights.js'

const MOST_VALUE_ODDS = 6

type Judge = (a: Claim, b: Claim, x: Quantity, y: Quantity) => Verdict | null

/**
 * Scores all candidate pairs of a story and settles who is whose partner. Pairs that nothing is said of are left out; see
 * `keeping.ts`.
 */
export function alignClaims(profiles: Profiles, powers: TablePowers, judge: Judge): Pairing[] {
  const pairs = noPairs()
  const row = emptyRow()
  const spread = spreader(profiles)
  let a: Spread
  visitCandidates(profiles, {
    hold(claim) {
      a = spread(claim)
    },
    visit(b) {
      if (comparablePlaces(a.claim.claim, b.claim)) score(a, b, row, powers, judge, pairs)
    },
  })
  return gatherKept(pairs, profiles.all, settle(pairs, profiles.all))
}

/** Adds the two claims to `pairs` where they may be about the same figure. */
function score(spread: Spread, b: Profile, row: Measured, powers: TablePowers, judge: Judge, pairs: Pairs): void {
  const a = spread.claim
  const kind = a.tabled === null && b.tabled === null ? 'prose' : 'cell'
  measure(spread, b, row)
  const context = logOdds(row, kind)
  if (context < leastContext.echoed) return
  const [x, y] = heldTogether(a.claim, b.claim, powers)
  const judged = judge(a.claim, b.claim, x, y)
  if (judged === null) return
  const copied = a.claim.document !== b.claim.document && isCopied(row)
  const verdict =
    copied && judged !== 'superseded' && altered(x, y)
      ? 'conflict'
      : judged === 'conflict' && mayBeInOtherScale(a.claim, b.claim, x, y, powers)
        ? 'compatible'
        : judged
  const difference = isDifferent(verdict) ? differenceOf(x, y) : null
  const value = difference === null ? valueOdds(x, y, verdict) : slipWeight[kind] * difference.odds
  if (context < (value > 1 ? leastContext.echoed : leastContext.plain)) return
  pairs.a.push(a.index)
  pairs.b.push(b.index)
  pairs.verdict.push(verdict)
  pairs.context.push(context)
  pairs.value.push(value)
  pairs.sentence.push(row[at.sentence]!)
  pairs.strange.push(row[at.strange]!)
  pairs.marks.push(
    (difference?.scaleWord ? SCALE_WORD : 0) +
      (row[at.neighbours]! > 0.5 ? NEIGHBOURS : 0) +
      (row[at.namesApart]! > 0 ? NAMES_APART : 0) +
      (row[at.otherContrast]! > 0 || row[at.otherEntity]! > 0 || row[at.otherTime]! > 0 ? PARTED : 0),
  )
}

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
