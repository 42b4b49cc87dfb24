import { equalDecimals, nominal, type Quantity, significantDigits, toUnitOf, type Verdict } from '../quantity/index.js'
import { haveDigitsInCommon, heldTogether, type TablePowers } from './lifting.js'
import type { Profile, Profiles } from './profile.js'
import { type Difference, differenceOf } from './slip-odds.js'
import { verdictOn } from './verdict.js'

/** What an equal value speaks for one fact at the least and at the most, whatever its digits. */
const LEAST_VALUE_ODDS = 0.9
const MOST_VALUE_ODDS = 6.9

/** Two figures held against each other, whoever gives them: what is asked of them is worked out once. */
export class Compared {
  /** The figures as they are held together, and the second in the unit of the first. */
  readonly x: Quantity
  readonly z: Quantity
  readonly y: Quantity
  /** As far as the figures alone tell. */
  readonly verdict: Exclude<Verdict, 'superseded'>
  private known: Difference | null = null
  private full: number | null = null
  private equal: boolean | null = null
  private scaled: boolean | null = null
  private unscaled: boolean | null = null

  constructor(x: Quantity, z: Quantity, y: Quantity, verdict: Exclude<Verdict, 'superseded'>) {
    this.x = x
    this.z = z
    this.y = y
    this.verdict = verdict
  }

  /** What they say where they are held to differ. */
  get difference(): Difference {
    this.known ??= differenceOf(this.x, this.z, this.y)
    return this.known
  }

  /** Whether they have the same digits at scales that one may be taken for the other in. */
  get areScaled(): boolean {
    this.scaled ??= haveDigitsInCommon(this.x, this.z)
    return this.scaled
  }

  /** See `areUnscaled`. */
  get areUnscaled(): boolean {
    this.unscaled ??= areUnscaled(this.x, this.z)
    return this.unscaled
  }

  /** An equal value speaks for one fact, the more so the more digits it has; a qualifier lost or added hardly matters. */
  agreement(verdict: Verdict): number {
    this.full ??= fullOdds(this.x)
    if (verdict === 'agree') return this.full
    if (verdict === 'agree-by-rounding') return this.full * 0.6
    this.equal ??= equalDecimals(nominal(this.x.stated), nominal(this.y.stated))
    return this.equal ? this.full * 0.9 : 0.5
  }
}

const fullOdds = ({ stated }: Quantity): number =>
  Math.min(MOST_VALUE_ODDS, LEAST_VALUE_ODDS + significantDigits(nominal(stated)).length * Math.log(10))

/** "In 2025/26 (million tonnes): … home use is put at 2.50": a broken number without a noun is in what its heading says. */
const areUnscaled = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [nominal(a.stated), nominal(b.stated)]
  const isBroken = [a, b].some(({ kind, unit, step }) => kind === 'count' && unit === '1' && step.exponent < 0)
  return isBroken && x.mantissa === y.mantissa && THOUSANDS.has(Math.abs(x.exponent - y.exponent))
}
const THOUSANDS: ReadonlySet<number> = new Set([3, 6, 9])

/** Compares claims of a story, one that is held with one after the other. */
export interface Comparer {
  hold(a: Profile): void
  /** Null where the figures cannot be compared. */
  compare(b: Profile): Compared | null
}

/**
 * Figures are repeated from document to document: how two figures of running text stand to each other is worked out once
 * for all claims that give the first, and so is each figure of a claim in each unit of its dimension.
 */
export function comparer({ all, figures }: Profiles, powers: TablePowers): Comparer {
  const units: (Map<string, Quantity | null> | undefined)[] = all.map(() => undefined)
  /** For each figure what came of it, and the claim at hand then. */
  const known: (Compared | null)[] = figures.keys.map(() => null)
  const holders = new Int32Array(figures.keys.length).fill(-1)
  /** The same for each figure that several claims give, by the figures that were held against it. */
  const repeated: (Map<number, Compared | null> | undefined)[] = figures.keys.map(() => undefined)
  const given = new Int32Array(figures.keys.length)
  for (const { figure } of all) given[figure]!++
  let a: Profile
  let kept: Map<number, Compared | null> | null = null
  return {
    hold(claim) {
      a = claim
      kept = given[a.figure]! > 1 ? (repeated[a.figure] ??= new Map()) : null
    },
    compare(b) {
      if (a.tabled !== null || b.tabled !== null || a.bare !== b.bare) {
        const [x, z] = heldTogether(a.claim, b.claim, powers)
        return comparedIn(x, z, z === b.claim.quantity ? rescaled(b, x) : toUnitOf(z, x))
      }
      if (holders[b.figure] !== a.index) {
        holders[b.figure] = a.index
        known[b.figure] = kept === null ? plainly(b) : keptFor(b, kept)
      }
      return known[b.figure]!
    },
  }

  function plainly(b: Profile): Compared | null {
    return comparedIn(a.claim.quantity, b.claim.quantity, rescaled(b, a.claim.quantity))
  }

  function keptFor(b: Profile, kept: Map<number, Compared | null>): Compared | null {
    let compared = kept.get(b.figure)
    if (compared === undefined) {
      compared = plainly(b)
      kept.set(b.figure, compared)
    }
    return compared
  }

  function rescaled({ claim, index }: Profile, model: Quantity): Quantity | null {
    if (claim.quantity.unit === model.unit) return toUnitOf(claim.quantity, model)
    const own = (units[index] ??= new Map())
    let quantity = own.get(model.unit)
    if (quantity === undefined) {
      quantity = toUnitOf(claim.quantity, model)
      own.set(model.unit, quantity)
    }
    return quantity
  }
}

function comparedIn(x: Quantity, z: Quantity, y: Quantity | null): Compared | null {
  const verdict = y === null ? null : verdictOn(x, y)
  return y === null || verdict === null ? null : new Compared(x, z, y, verdict)
}
