import type { Figure } from './figure.js'
import { FORMULAS, type Formula } from './formulas.js'
import { type FormulaOutcome, type FormulaResult, isNominal, judge, usable } from './judging.js'
import type { Matrix } from './matrix.js'
import { isSharp, sharpnessOf } from './sharpness.js'

/** A variable in a formula: its figure in each case, or its figure in one case for all (the total that shares are of). */
export interface Operand {
  readonly variable: number
  readonly fixed: number | null
}

/** A formula that a table bears out: the target is worked out from two operands in nearly all cases. */
export interface Invariant {
  readonly target: number
  readonly left: Operand
  readonly right: Operand
  /** The formula of each case; a column of changes may give per cents in some rows and differences in others. */
  readonly formulas: readonly (Formula | null)[]
  /** What the formula's value is multiplied by to come out as written. */
  readonly factor: number
  readonly outcomes: readonly FormulaOutcome[]
  readonly fits: number
  readonly misses: number
  /** Cases that fit without any allowance for rounding of the operands. */
  readonly exact: number
  /** How much finer those cases agree than rounding of the operands allows, in powers of ten. */
  readonly sharpness: number
  /** Cases that fit with the other sign, as reports write costs. */
  readonly flips: number
  /** Whether the target's head announces the formula. */
  readonly announced: boolean
  /** Powers of ten against chance, after the forms that were tried. */
  readonly evidence: number
}

/** A formula, or that a column of changes gives per cents in some cases and differences in others (`mixed`). */
export type Form = 'difference' | 'change' | 'share' | 'ratio' | 'product' | 'mixed'
/** All forms, in the order in which they are tried. */
export const FORMS: readonly Form[] = ['difference', 'change', 'mixed', 'share', 'ratio', 'product']
/** The formula of a name. */
export const formula = (name: Formula['name']): Formula => FORMULAS.find((candidate) => candidate.name === name)!

/** Powers of ten that the scale of a result may be off by. */
const SCALES = [0, 2, 3, 6, -2, -3, -6, 9, -9, 1, -1, 4, -4] as const

/** How far the target's figures spread: what a chance hit is measured against; null for fewer than two figures. */
export function spreadOf(figures: readonly (Figure | null)[]): number | null {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let count = 0
  for (const figure of figures) {
    if (figure === null || figure.nil || Number.isNaN(figure.number)) continue
    count += 1
    low = Math.min(low, figure.number)
    high = Math.max(high, figure.number)
  }
  if (count < 2) return null
  return Math.max(high - low, 0.2 * Math.max(Math.abs(low), Math.abs(high)), 1e-12)
}

/** The figure of an operand in a case. */
export const figureOf = (matrix: Matrix, operand: Operand, c: number): Figure | null =>
  matrix.variables[operand.variable]!.figures[operand.fixed ?? c]!

/** A result and the two figures that it may be worked out from. */
interface Triple {
  readonly announced: boolean
  readonly target: number
  readonly left: Operand
  readonly right: Operand
}

/**
 * A formula held against the sampled cases (`odds`: powers of ten that chance has on its side before them; `spread` as by
 * `spreadOf`); null where too many miss.
 */
export function hold(
  matrix: Matrix,
  triple: Triple,
  form: Form,
  spread: number,
  sample: readonly number[],
  odds: number,
): Invariant | null {
  const factor = form === 'mixed' ? 1 : factorOf(matrix, triple, formula(form), sample)
  if (factor === null) return null
  const formulas: (Formula | null)[] = []
  const outcomes: FormulaOutcome[] = []
  const counts = { fits: 0, misses: 0, flipped: 0, trivial: 0, none: 0 }
  let exact = 0
  let sharpness = 0
  let evidence = -odds - (factor === 1 ? 0 : 1)
  const seen = new Set<number>()
  for (const c of sample) {
    const target = matrix.variables[triple.target]!.figures[c] ?? null
    const left = figureOf(matrix, triple.left, c)
    const right = figureOf(matrix, triple.right, c)
    const chosen = choose(form, target, left, right)
    const self = form === 'share' && triple.right.fixed === c
    const result = self ? NOT_HELD : undecidedInPercents(matrix, c, judge(chosen, target, left, right, factor))
    formulas.push(chosen)
    outcomes.push(result.outcome)
    counts[result.outcome] += 1
    if (result.outcome === 'misses' && counts.misses > 1 + sample.length / 6) return null
    if (result.outcome !== 'fits' && result.outcome !== 'flipped') continue
    if (isNominal(chosen!, target!, left!, right!, factor)) {
      exact += 1
      sharpness += sharpnessOf(result.width, target!)
    }
    const weight = seen.has(target!.number) ? 0.3 : result.outcome === 'flipped' ? 0.5 : 1
    seen.add(target!.number)
    evidence += weight * Math.max(0, Math.log10(spread / Math.max(result.width, 1e-300)))
  }
  const fits = counts.fits + counts.flipped
  const decided = fits + counts.misses
  if (fits < 2 || counts.misses > Math.max(1, decided / 6) || fits < 2 * counts.misses) return null
  if (counts.flipped > counts.fits) return null
  const { misses, flipped: flips } = counts
  const held = { ...triple, formulas, factor, outcomes, fits, misses, exact, sharpness, flips, evidence }
  // Products that are right to the last digit say far more than that they lie within reach of rounding.
  return form === 'product' && isSharp(held) ? { ...held, evidence: evidence + sharpness - 1 } : held
}

/** An invariant held against every case, once the sample has spoken for it; null where too many of the rest miss. */
export function holdAll(matrix: Matrix, invariant: Invariant): Invariant | null {
  const mixed = new Set(invariant.formulas.filter((chosen) => chosen !== null)).size > 1
  const single = invariant.formulas.find((chosen) => chosen !== null) ?? null
  const formulas: (Formula | null)[] = []
  const counts = { fits: 0, misses: 0, flipped: 0, trivial: 0, none: 0 }
  let exact = 0
  let sharpness = 0
  const outcomes = matrix.cases.map((_, c): FormulaOutcome => {
    const target = matrix.variables[invariant.target]!.figures[c] ?? null
    const left = figureOf(matrix, invariant.left, c)
    const right = figureOf(matrix, invariant.right, c)
    const chosen = mixed ? choose('mixed', target, left, right) : single
    formulas.push(chosen)
    const self = !mixed && single?.name === 'share' && invariant.right.fixed === c
    const { outcome, width } = self
      ? NOT_HELD
      : undecidedInPercents(matrix, c, judge(chosen, target, left, right, invariant.factor))
    counts[outcome] += 1
    if (outcome === 'fits' && isNominal(chosen!, target!, left!, right!, invariant.factor)) {
      exact += 1
      sharpness += sharpnessOf(width, target!)
    }
    return outcome
  })
  const fits = counts.fits + counts.flipped
  if (counts.misses > 1 + fits * MISSES_OF_MANY) return null
  return { ...invariant, formulas, outcomes, fits, misses: counts.misses, flips: counts.flipped, exact, sharpness }
}

/** A row of per cents among rows of amounts ("Change on last year, %") need not keep what they keep. */
const undecidedInPercents = (matrix: Matrix, c: number, result: FormulaResult): FormulaResult =>
  result.outcome === 'misses' && matrix.percents[c]! && !matrix.percents.every(Boolean) ? NOT_HELD : result

/** In a table of many rows, a formula with a larger share of misses is none. */
const MISSES_OF_MANY = 0.02
const NOT_HELD = { outcome: 'none', width: 0 } as const

function choose(form: Form, target: Figure | null, left: Figure | null, right: Figure | null): Formula | null {
  if (form !== 'mixed') return formula(form)
  if (target === null || left === null || right === null) return null
  const relative = target.unit === '%' && left.unit !== '%' && right.unit !== '%'
  return formula(relative ? 'change' : 'difference')
}

/** The power of ten between a formula's values and the target as written, by the middle case; null where it is none. */
function factorOf(matrix: Matrix, triple: Triple, chosen: Formula, sample: readonly number[]): number | null {
  if (!chosen.scaled) return 1
  const logs: number[] = []
  for (const c of sample) {
    if (logs.length > 8) break
    const target = matrix.variables[triple.target]!.figures[c] ?? null
    const left = figureOf(matrix, triple.left, c)
    const right = figureOf(matrix, triple.right, c)
    if (!usable(target) || !usable(left) || !usable(right)) continue
    const value = chosen.screen(left.number, right.number)
    if (value !== 0 && target.number !== 0 && Number.isFinite(value))
      logs.push(Math.log10(Math.abs(target.number / value)))
  }
  if (logs.length === 0) return null
  logs.sort((a, b) => a - b)
  const middle = logs[logs.length >> 1]!
  const power = Math.round(middle)
  if (Math.abs(middle - power) > 0.1 || !SCALES.some((scale) => scale === power)) return null
  return 10 ** power
}
