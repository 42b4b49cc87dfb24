import {
  contains,
  type Decimal,
  decimal,
  type Interval,
  meets,
  multiplyIntervals,
  point,
  roundingInterval,
} from '../../quantity/index.js'
import type { Assertion } from './assertion.js'
import type { Figure } from './figure.js'
import type { Formula } from './formulas.js'
import { figureOf, type Invariant } from './holding.js'
import { findInvariants, totalCases } from './induction.js'
import { isNominal, reachOf } from './judging.js'
import type { Matrix } from './matrix.js'
import { printNumber, toDecimal } from './printing.js'
import { isOfProducts, isSharp } from './sharpness.js'
import { isSlip } from './slips.js'
import { says } from './words.js'

/** How sure a broken formula is, by how many cases it holds in. */
const SURE = { many: 0.95, some: 0.9, few: 0.78 } as const
const HELD = 0.97
/** What is left of that where the miss is small, and rounding before the table was made could account for it. */
const CLOSE = 0.6
/** The same where all other cases are just what the figures as written give, and this is off by more than a step. */
const CLOSE_TO_EXACT = 0.85
/** What is left where few cases speak for the formula and no slip would account for the miss. */
const UNLIKELY = 0.7

/**
 * The formulas between columns (or rows), case by case, as relations between cells; those that hold only in the cases
 * that are wanted.
 */
export function formulaAssertions(
  matrix: Matrix,
  crossed: Matrix,
  wants: (c: number) => boolean,
): readonly Assertion[] {
  const assertions: Assertion[] = []
  // A row of per cents under rows of counts is no difference of two of its own.
  const isOddRate = (c: number): boolean =>
    matrix.rates[c] === true && matrix.rates.filter((rate) => rate).length * 2 < matrix.rates.length
  for (const invariant of findInvariants(matrix, totalCases(matrix, crossed), targetsOf(matrix))) {
    for (let c = 0; c < matrix.cases.length; c++) {
      if (invariant.outcomes[c] !== 'misses' && invariant.flips !== 1 && !isStrict(invariant) && !wants(c)) continue
      if (invariant.formulas[c]?.name === 'difference' && isOddRate(c)) continue
      const assertion = assertionOf(matrix, invariant, c)
      if (assertion && assertion.relation.confidence > 0) assertions.push(assertion)
    }
  }
  return assertions
}

/** Columns may all be results; rows only where their words or per cents say so, since few columns bear them out. */
function targetsOf(matrix: Matrix): readonly number[] {
  const all = matrix.variables.map((_, v) => v)
  if (matrix.axis === 'column') return all
  const ofRates = matrix.variables.filter((variable) => variable.percent).length * 2 > matrix.variables.length
  return all.filter((v) => {
    const { head, percent } = matrix.variables[v]!
    return (
      (percent && !ofRates) ||
      says(head, 'ratio') ||
      says(head, 'share') ||
      says(head, 'change') ||
      says(head, 'average')
    )
  })
}

function assertionOf(matrix: Matrix, invariant: Invariant, c: number): Assertion | null {
  const outcome = invariant.outcomes[c]!
  const formula = invariant.formulas[c] ?? null
  if (outcome === 'none' || formula === null) return null
  const target = matrix.variables[invariant.target]!.figures[c]!
  const left = figureOf(matrix, invariant.left, c)!
  const right = figureOf(matrix, invariant.right, c)!
  if (outcome === 'misses' && formula.name === 'difference' && isSignedOtherwise(target, left, right)) return null
  const flip = outcome === 'flipped' && isLoneFlip(matrix, invariant)
  const strict =
    outcome === 'fits' &&
    isStrict(invariant) &&
    !isNominal(formula, target, left, right, invariant.factor) &&
    (formula.name !== 'product' || isSlipped(target, formula.screen(left.number, right.number) * invariant.factor))
  const holds = outcome !== 'misses' && !flip && !strict
  const meant = asRounded(target, matrix.variables[invariant.target]!.figures)
  if (!holds && !flip && !strict && canHold(formula, meant, left, right, invariant.factor)) return null
  const places = [
    matrix.place(invariant.target, c),
    matrix.place(invariant.left.variable, invariant.left.fixed ?? c),
    matrix.place(invariant.right.variable, invariant.right.fixed ?? c),
  ]
  const value = formula.screen(left.number, right.number) * invariant.factor
  const needed = [
    value,
    formula.left(target.number / invariant.factor, right.number),
    formula.right(target.number / invariant.factor, left.number),
  ]
  const figures = [target, left, right]
  const head = matrix.variables[invariant.target]!.head
  const decided = invariant.fits + invariant.misses
  return {
    relation: {
      kind: formula.kind,
      fault: formula.fault,
      terms: places.map((place, i) => ({ ...place, role: formula.roles[i]!, sign: 1 })),
      factor: formula.name === 'change' || formula.name === 'share' ? 100 : invariant.factor,
      holds,
      withinRounding: strict,
      confidence: holds ? HELD : flip || strict ? SURE.few : missConfidence(formula, invariant, figures, needed),
      cue: `${matrix.axis} ${head} in ${invariant.fits} of ${decided} ${matrix.axis === 'column' ? 'rows' : 'columns'}`,
    },
    figures,
    needed,
    slack: holds ? [] : slackOf(formula, invariant.factor, target, left, right),
    steps: holds ? [] : stepsOf(formula, target, left, right, value),
  }
}

/** Whether a difference comes out with the other sign, as in a column of changes where a fall of costs is a rise of profit. */
const isSignedOtherwise = (target: Figure, left: Figure, right: Figure): boolean =>
  Math.abs(left.number + right.number - target.number) <= target.half + left.half + right.half

/** How far rounding of the other two figures lets each of the three stray from what it needs to be. */
function slackOf(formula: Formula, factor: number, target: Figure, left: Figure, right: Figure): number[] {
  const { low, high } = reachOf(formula, left, right, factor)
  const ofLeft = [-1, 1].map((side) => formula.left((target.number + side * target.half) / factor, right.number))
  const ofRight = [-1, 1].map((side) => formula.right((target.number + side * target.half) / factor, left.number))
  const width = (ends: readonly number[]): number => Math.abs(ends[1]! - ends[0]!)
  return [(high - low) / 2 + target.half, width(ofLeft) + left.half, width(ofRight) + right.half]
}

/**
 * Differences that are exact to the last digit in this many cases are held to it in the one that is not; so are products
 * of figures that are plainly no roundings, where one slip in the result accounts for the rest.
 */
const STRICT_CASES = 5

const isStrict = (invariant: Invariant): boolean =>
  invariant.misses === 0 &&
  invariant.exact === invariant.fits - 1 &&
  (isOfProducts(invariant)
    ? isSharp(invariant)
    : invariant.exact >= STRICT_CASES &&
      invariant.formulas.every((formula) => formula === null || formula.name === 'difference'))

const isSlipped = (figure: Figure, needed: number): boolean =>
  isSlip(figure.number / (2 * figure.half), needed / (2 * figure.half))

/** Whether one case alone has the wrong sign in a column that is strict with both signs. */
function isLoneFlip(matrix: Matrix, invariant: Invariant): boolean {
  if (invariant.flips !== 1 || invariant.fits < 5) return false
  const signs = invariant.outcomes.flatMap((outcome, c) =>
    outcome === 'fits' ? [Math.sign(matrix.variables[invariant.target]!.figures[c]!.number)] : [],
  )
  return signs.filter((sign) => sign > 0).length > 1 && signs.filter((sign) => sign < 0).length > 1
}

/** "$140,000", "$82,000", "$127,000": where all results end in several noughts, each is rounded to these. */
function asRounded(figure: Figure, all: readonly (Figure | null)[]): Figure {
  const places = all.flatMap((other) =>
    other === null || other.nil || Number.isNaN(other.number) ? [] : [other.value.exponent],
  )
  const common = Math.min(...places)
  return common - figure.step.exponent < NOUGHTS ? figure : { ...figure, step: decimal(1, common) }
}
const NOUGHTS = 2

/** The verdict, in exact arithmetic: whether the figures as written can stand in the formula's relation. */
function canHold(formula: Formula, target: Figure, left: Figure, right: Figure, factor: number): boolean {
  const scale = point(decimal(1, Math.round(Math.log10(factor))))
  const value = multiplyIntervals(formula.exact(rounded(left), rounded(right)), scale)
  const interval = rounded(target)
  return meets(value, interval) || touches(value, interval)
}

const rounded = (figure: Figure): Interval => roundingInterval(figure.value, figure.step)

/** Halves may have been rounded either way, so shared ends count. */
function touches(a: Interval, b: Interval): boolean {
  const closed = (x: Interval): Interval => ({ ...x, lowOpen: false, highOpen: false })
  const ends: (Decimal | null)[] = [a.low, a.high]
  return ends.some((end) => end !== null && contains(closed(b), end))
}

function missConfidence(
  formula: Formula,
  invariant: Invariant,
  figures: readonly Figure[],
  needed: readonly number[],
): number {
  const base = invariant.fits > 3 ? SURE.many : invariant.fits > 2 ? SURE.some : SURE.few
  const [target, left, right] = figures as readonly [Figure, Figure, Figure]
  const { low, high } = reachOf(formula, left, right, invariant.factor)
  const off = Math.max(low - target.number, target.number - high)
  const close = off <= 2 * target.half + (high - low)
  const slip = figures.some((figure, i) => isSlipped(figure, needed[i]!))
  if (invariant.fits < 3 && !slip) return 0
  const exact = invariant.exact === invariant.fits && invariant.fits > 2 && off > 2 * target.half
  const doubt = close ? (exact ? CLOSE_TO_EXACT : CLOSE) : 1
  return base * doubt * (invariant.fits > 3 || slip ? 1 : UNLIKELY)
}

function stepsOf(formula: Formula, target: Figure, left: Figure, right: Figure, value: number): string[] {
  const result = printNumber(toDecimal(value, target.step.exponent - 1))
  const percent = formula.name === 'change' || formula.name === 'share' ? '%' : ''
  const written = printNumber(target.value)
  return [
    `${formula.print(printNumber(left.value), printNumber(right.value))} = ${result}${percent}`,
    `${result}${percent} ≠ ${written}${percent}`,
  ]
}
