import { type Decimal, equalDecimals } from '../../quantity/index.js'
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

/** A broken relation seen from one of its cells. */
interface Occurrence {
  readonly assertion: Assertion
  /** The cell's index among the relation's terms. */
  readonly at: number
}

/** The faults of a set of assertions: each wrong cell once, with all that it breaks. */
export function findFaults(assertions: readonly Assertion[]): readonly TableFault[] {
  const left = new Set(assertions.filter(({ relation }) => !relation.holds))
  const occurrences = occurrencesOf(left)
  const support = supportOf(assertions, occurrences)
  const faults: TableFault[] = []
  while (left.size > 0) {
    const explained = strongestExplanation(left, occurrences, support)
    const fault = faultOf(explained)
    // What would have to stand there already does, as far as it is written out.
    if (!equalDecimals(fault.expected, fault.actual)) faults.push(fault)
    for (const { assertion } of explained.occurrences) left.delete(assertion)
  }
  return faults
}

function occurrencesOf(broken: Iterable<Assertion>): ReadonlyMap<string, readonly Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>()
  for (const assertion of broken) {
    assertion.relation.terms.forEach((term, at) => {
      const key = keyOf(term)
      const known = occurrences.get(key)
      if (known) known.push({ assertion, at })
      else occurrences.set(key, [{ assertion, at }])
    })
  }
  return occurrences
}

/** How many relations that hold each cell of the broken ones takes part in. */
function supportOf(assertions: readonly Assertion[], cells: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  if (cells.size === 0) return support
  for (const { relation } of assertions) {
    if (!relation.holds) continue
    for (const term of relation.terms) {
      const key = keyOf(term)
      if (cells.has(key)) support.set(key, (support.get(key) ?? 0) + 1)
    }
  }
  return support
}

/** Broken relations that one cell explains; `single` says whether that cell alone is in question. */
interface Explanation {
  readonly occurrences: readonly Occurrence[]
  readonly single: boolean
}

/**
 * The cell that explains the most: broken relations that one value of it would put right, less relations of it that
 * hold. A cell alone in front is the suspect; among equals the one that a single slip would put right; else the surest
 * relation is reported without a suspect.
 */
function strongestExplanation(
  left: ReadonlySet<Assertion>,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
  support: ReadonlyMap<string, number>,
): Explanation {
  let top = Number.NEGATIVE_INFINITY
  let first: (readonly Occurrence[])[] = []
  for (const [key, all] of occurrences) {
    const explained = agreeing(all.filter(({ assertion }) => left.has(assertion)))
    if (explained.length === 0) continue
    const score = explained.length - (support.get(key) ?? 0)
    if (score > top) first = []
    if (score >= top) first.push(explained)
    top = Math.max(top, score)
  }
  if (first.length === 1) return { occurrences: first[0]!, single: true }
  const likely = first.filter((explained) => explained.some(mayBeSlip))
  if (likely.length === 1) return { occurrences: likely[0]!, single: true }
  return { occurrences: [{ assertion: surest(left), at: 0 }], single: false }
}

/** The largest set of broken relations that one value of their common cell would put right. */
function agreeing(around: readonly Occurrence[]): readonly Occurrence[] {
  if (around.length < 2) return around
  let best: readonly Occurrence[] = []
  for (const first of around.slice(0, MOST_COMPARED)) {
    const value = first.assertion.needed[first.at]!
    const same = around.filter((other) => {
      const room = other.assertion.slack[other.at]! + first.assertion.slack[first.at]!
      // A term that nothing would put right alone (NaN) agrees with every value.
      return other === first || !(Math.abs(other.assertion.needed[other.at]! - value) > room)
    })
    if (same.length > best.length) best = same
  }
  return best
}

/** One cell in more broken relations than this is compared with the first of them only. */
const MOST_COMPARED = 8

const surest = (assertions: Iterable<Assertion>): Assertion => {
  let best: Assertion | null = null
  for (const next of assertions) if (best === null || next.relation.confidence > best.relation.confidence) best = next
  return best!
}

const mayBeSlip = ({ assertion, at }: Occurrence): boolean => slips(assertion.figures[at]!, assertion.needed[at]!)

const slips = (figure: Figure, needed: number): boolean =>
  !figure.nil && isSlip(figure.number / (2 * figure.half), needed / (2 * figure.half))

function faultOf({ occurrences, single }: Explanation): TableFault {
  const first = surest(occurrences.map(({ assertion }) => assertion))
  const at = occurrences.find(({ assertion }) => assertion === first)!.at
  const others = occurrences.filter(({ assertion }) => assertion !== first)
  const figure = first.figures[at]!
  const doubt = others.reduce((left) => left * CROSSING_DOUBT, 1 - first.relation.confidence)
  const expected = toDecimal(first.needed[at]!, figure.step.exponent)
  const steps = [first, ...others.map(({ assertion }) => assertion)].flatMap((assertion) => assertion.steps)
  const conclusion = `${printNumber(figure.value)} would have to be ${printNumber(expected)}`
  return {
    kind: first.relation.fault,
    terms: first.relation.terms,
    suspect: single ? first.relation.terms[at]! : null,
    expected,
    actual: figure.value,
    steps: single && at > 0 && !Number.isNaN(first.needed[at]!) ? [...steps, conclusion] : steps,
    withinRounding: [first, ...others.map(({ assertion }) => assertion)].every(
      ({ relation }) => relation.withinRounding,
    ),
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    cue: first.relation.cue,
    crossing: others.map(({ assertion }) => assertion.relation.fault),
  }
}
