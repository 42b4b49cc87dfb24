import type { Claim } from '../claims/index.js'
import { equalDecimals, nominal, type Quantity, significantDigits, toUnitOf, type Verdict } from '../quantity/index.js'
import { type Visitor, visitCandidates } from './candidates.js'
import { gatherKept } from './keeping.js'
import { heldTogether, mayBeInOtherScale, type TablePowers } from './lifting.js'
import { at, emptyRow, logOdds, type Measured } from './measured.js'
import { isDifferent, type Pairing } from './pairing.js'
import { NAMES_APART, NEIGHBOURS, noPairs, type OpenPairs, PARTED, placeFor, SCALE_WORD, VERDICTS } from './pairs.js'
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
  visitCandidates(profiles, scorer(profiles, powers, judge, pairs))
  return gatherKept(pairs, profiles.all, settle(pairs, profiles.all))
}

/** Adds the pairs that it visits to `pairs` where they may be about the same figure. */
function scorer(profiles: Profiles, powers: TablePowers, judge: Judge, pairs: OpenPairs): Visitor {
  const row = emptyRow()
  const spread = spreader(profiles)
  const rescaled = rescaler(profiles)
  let held: Spread
  return {
    hold(claim) {
      held = spread(claim)
    },
    visit(b) {
      const a = held.claim
      if (!comparablePlaces(a.claim, b.claim)) return
      const kind = a.tabled === null && b.tabled === null ? 'prose' : 'cell'
      measure(held, b, row)
      const context = logOdds(row, kind)
      if (context < leastContext.echoed) return
      const [x, z] = heldTogether(a.claim, b.claim, powers)
      const y = rescaled(z, b, x)
      const judged = y === null ? null : judge(a.claim, b.claim, x, y)
      if (y === null || judged === null) return
      const verdict = verdictBetween(a.claim, b.claim, x, z, judged)
      const difference = isDifferent(verdict) ? differenceOf(x, z, y) : null
      const value = difference === null ? valueOdds(x, y, verdict) : slipWeight[kind] * difference.odds
      if (context < (value > 1 ? leastContext.echoed : leastContext.plain)) return
      const p = placeFor(pairs)
      pairs.a[p] = a.index
      pairs.b[p] = b.index
      pairs.verdict[p] = VERDICTS.indexOf(verdict)
      pairs.context[p] = context
      pairs.value[p] = value
      pairs.sentence[p] = row[at.sentence]!
      pairs.strange[p] = row[at.strange]!
      pairs.marks[p] = (difference?.scaleWord ? SCALE_WORD : 0) + marksOf(row)
    },
  }

  function verdictBetween(a: Claim, b: Claim, x: Quantity, z: Quantity, judged: Verdict): Verdict {
    const copied = a.document !== b.document && isCopied(row)
    if (copied && judged !== 'superseded' && altered(x, z)) return 'conflict'
    return judged === 'conflict' && mayBeInOtherScale(a, b, x, z, powers) ? 'compatible' : judged
  }
}

const marksOf = (row: Measured): number =>
  (row[at.neighbours]! > 0.5 ? NEIGHBOURS : 0) +
  (row[at.namesApart]! > 0 ? NAMES_APART : 0) +
  (row[at.otherContrast]! > 0 || row[at.otherEntity]! > 0 || row[at.otherTime]! > 0 ? PARTED : 0)

/** Figures of claims in the units of others; each in each unit is worked out once, since a dimension has few of them. */
function rescaler({ all }: Profiles): (quantity: Quantity, owner: Profile, model: Quantity) => Quantity | null {
  const known: (Map<string, Quantity | null> | undefined)[] = all.map(() => undefined)
  return (quantity, owner, model) => {
    if (quantity.unit === model.unit || quantity !== owner.claim.quantity) return toUnitOf(quantity, model)
    const units = (known[owner.index] ??= new Map())
    let own = units.get(model.unit)
    if (own === undefined) {
      own = toUnitOf(quantity, model)
      units.set(model.unit, own)
    }
    return own
  }
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
  return equalDecimals(nominal(a.stated), nominal(b.stated)) ? full * 0.9 : 0.5
}
