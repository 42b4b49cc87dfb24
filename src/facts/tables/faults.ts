import type { Decimal } from '../../quantity/index.js'
import { type Assertion, keyOf } from './assertion.js'
import type { Figure } from './figure.js'
import { printNumber, toDecimal } from './printing.js'
import type { TableFaultKind, TableTerm } from './relation.js'
import { isSlip } from './slips.js'

/** A fault of a table: a relation that it asserts and that its figures do not bear out. */
export interface TableFault {
  readonly kind: TableFaultKind
  /** The cells of the broken relation, its result first. */
  readonly terms: readonly TableTerm[]
  /** The one cell that is wrong if any one is; null where several could be. */
  readonly suspect: TableTerm | null
  /** What the suspect, or else the relation's result, would have to be, rounded as it is written. */
  readonly expected: Decimal
  /** What it is. */
  readonly actual: Decimal
  /** The arithmetic, step by step; that of crossing relations after that of the first. */
  readonly steps: readonly string[]
  /** Whether rounding could account for it: all comparable sums of the table are exact to the last digit, this is not. */
  readonly withinRounding: boolean
  /** 0…1: how sure it is that these figures must agree. */
  readonly confidence: number
  /** The structure that asserts the relation: "row Total over 13 rows". */
  readonly cue: string
  /** Kinds of the other relations that the suspect breaks. */
  readonly crossing: readonly TableFaultKind[]
}

/** How much surer two relations that point at one cell are than the surer of them. */
const CROSSING_DOUBT = 0.4

/** The faults of a set of assertions: each wrong cell once, with all that it breaks. */
export function findFaults(assertions: readonly Assertion[]): readonly TableFault[] {
  const broken = assertions.filter(({ relation }) => !relation.holds)
  const support = supportOf(assertions, broken)
  const left = new Set(broken)
  const faults: TableFault[] = []
  while (left.size > 0) {
    const suspect = strongestSuspect(left, support)
    const explained = suspect === null ? [surest(left)] : explainedBy([...left], suspect)
    faults.push(faultOf(explained, suspect))
    for (const assertion of explained) left.delete(assertion)
  }
  return faults
}

const surest = (assertions: Iterable<Assertion>): Assertion =>
  [...assertions].reduce((best, next) => (next.relation.confidence > best.relation.confidence ? next : best))

const indexOf = (assertion: Assertion, key: string): number =>
  assertion.relation.terms.findIndex((term) => keyOf(term) === key)

/** How many relations that hold each cell of the broken ones takes part in. */
function supportOf(assertions: readonly Assertion[], broken: readonly Assertion[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  for (const { relation } of broken) for (const term of relation.terms) support.set(keyOf(term), 0)
  if (support.size === 0) return support
  for (const { relation } of assertions) {
    if (!relation.holds) continue
    for (const term of relation.terms) {
      const key = keyOf(term)
      const count = support.get(key)
      if (count !== undefined) support.set(key, count + 1)
    }
  }
  return support
}

/** The broken relations that one value of a cell would put right: the largest set of them that agree on it. */
function explainedBy(broken: readonly Assertion[], key: string): readonly Assertion[] {
  const around = broken.filter((assertion) => indexOf(assertion, key) >= 0)
  let best: readonly Assertion[] = []
  for (const first of around) {
    const value = first.needed[indexOf(first, key)]!
    const agreeing = around.filter((other) => {
      const at = indexOf(other, key)
      const room = other.slack[at]! + first.slack[indexOf(first, key)]!
      // A term that nothing would put right alone (NaN) agrees with every value.
      return other === first || !(Math.abs(other.needed[at]! - value) > room)
    })
    if (agreeing.length > best.length) best = agreeing
  }
  return best
}

/**
 * The cell that explains the most: broken relations that one value of it would put right, less relations of it that
 * hold. A cell alone in front is the suspect; among equals the one that a single slip would put right; else none.
 */
function strongestSuspect(left: ReadonlySet<Assertion>, support: ReadonlyMap<string, number>): string | null {
  const broken = [...left].slice(0, MOST_BROKEN)
  const keys = new Set(broken.flatMap(({ relation }) => relation.terms.map(keyOf)))
  let top = Number.NEGATIVE_INFINITY
  let first: { readonly key: string; readonly slips: boolean }[] = []
  for (const key of keys) {
    const explained = explainedBy(broken, key)
    if (explained.length === 0) continue
    const score = explained.length - (support.get(key) ?? 0)
    if (score > top) first = []
    if (score >= top) {
      first.push({ key, slips: explained.some((assertion) => mayBeSlip(assertion, key)) })
      top = score
    }
  }
  if (first.length === 1) return first[0]!.key
  const likely = first.filter((entry) => entry.slips)
  return likely.length === 1 ? likely[0]!.key : null
}

/** A table with more broken relations than this is looked at in pieces, to stay fast. */
const MOST_BROKEN = 60

function mayBeSlip(assertion: Assertion, key: string): boolean {
  const at = indexOf(assertion, key)
  return slips(assertion.figures[at]!, assertion.needed[at]!)
}

const slips = (figure: Figure, needed: number): boolean =>
  !figure.nil && isSlip(figure.number / (2 * figure.half), needed / (2 * figure.half))

function faultOf(explained: readonly Assertion[], suspect: string | null): TableFault {
  const first = surest(explained)
  const others = explained.filter((assertion) => assertion !== first)
  const at = suspect === null ? 0 : indexOf(first, suspect)
  const figure = first.figures[at]!
  const doubt = others.reduce((left) => left * CROSSING_DOUBT, 1 - first.relation.confidence)
  const expected = toDecimal(first.needed[at]!, figure.step.exponent)
  const steps = [first, ...others].flatMap((assertion) => assertion.steps)
  return {
    kind: first.relation.fault,
    terms: first.relation.terms,
    suspect: suspect === null ? null : first.relation.terms[at]!,
    expected,
    actual: figure.value,
    steps:
      suspect === null || at === 0
        ? steps
        : [...steps, `${printNumber(figure.value)} would have to be ${printNumber(expected)}`],
    withinRounding: explained.every((assertion) => assertion.relation.withinRounding),
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    cue: first.relation.cue,
    crossing: others.map((assertion) => assertion.relation.fault),
  }
}
