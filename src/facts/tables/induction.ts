import type { Figure } from './figure.js'
import { FORMULAS, type Formula } from './formulas.js'
import { type FormulaOutcome, isNominal, judge, usable } from './judging.js'
import { type Matrix, totalLevel, type Variable } from './matrix.js'
import { isOfProducts, isSharp, sharpnessOf } from './sharpness.js'
import { says } from './words.js'

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

/** Evidence that a formula must bring: where the head announces it, and where it does not. */
const ANNOUNCED_NEED = 1.5
const UNANNOUNCED_NEED = 3.2
/** What a formula that misses somewhere must bring on top. */
const BROKEN_NEED = 0.7
/** Operands further away than this are not tried; in wide tables, which repeat groups of columns, only near ones. */
const REACH = 12
const WIDE = 40
const WIDE_REACH = 4
/** Formulas are screened on this many cases, spread evenly. */
const SAMPLE = 96
/** Powers of ten that the scale of a result may be off by. */
const SCALES = [0, 2, 3, 6, -2, -3, -6, 9, -9, 1, -1, 4, -4] as const

type Form = 'difference' | 'change' | 'share' | 'ratio' | 'product' | 'mixed'
const FORMS: readonly Form[] = ['difference', 'change', 'mixed', 'share', 'ratio', 'product']
const formula = (name: Formula['name']): Formula => FORMULAS.find((candidate) => candidate.name === name)!

/** The formulas between the variables of a matrix, at most one a target. `totals` are the cases that total the others. */
export function findInvariants(
  matrix: Matrix,
  totals: readonly number[],
  targets: readonly number[],
): readonly Invariant[] {
  const sample = sampleOf(matrix.cases.length)
  const found: Invariant[] = []
  for (const target of targets) {
    const best = bestInvariant(matrix, target, totals, sample)
    const held = best && sample.length < matrix.cases.length ? holdAll(matrix, best) : best
    if (held) found.push(held)
  }
  return withoutRestatements(found)
}

function sampleOf(count: number): readonly number[] {
  if (count <= SAMPLE) return Array.from({ length: count }, (_, c) => c)
  return Array.from({ length: SAMPLE }, (_, i) => Math.floor((i * count) / SAMPLE))
}

/** The same three columns say one thing, whichever of them is taken as the result. */
function withoutRestatements(found: readonly Invariant[]): readonly Invariant[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => rankOf(b) - rankOf(a) || b.evidence - a.evidence || a.target - b.target)
    .filter((invariant) => {
      const operands = [invariant.left, invariant.right].map((operand) => `${operand.variable}:${operand.fixed ?? ''}`)
      const key = [`${invariant.target}:`, ...operands].sort().join(' ')
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

/** Which of three columns to take as the result: the one whose head says so, and a quotient before a product. */
function rankOf(invariant: Invariant): number {
  const product = isOfProducts(invariant)
  return (invariant.announced ? 2 : 0) + (!product ? 1 : isSharp(invariant) ? 1.5 : 0)
}

function bestInvariant(
  matrix: Matrix,
  target: number,
  totals: readonly number[],
  sample: readonly number[],
): Invariant | null {
  let best: Invariant | null = null
  const variable = matrix.variables[target]!
  const spread = spreadOf(variable.figures)
  if (spread === null) return null
  for (const form of FORMS) {
    const announced = announces(variable, form)
    if (!admits(variable, form, announced)) continue
    for (const { left, right } of operandsOf(matrix, target, form, totals)) {
      const odds = Math.log10(distance(target, left) * distance(target, right)) + (announced ? 0 : 0.5)
      const need = announced ? ANNOUNCED_NEED : UNANNOUNCED_NEED
      const invariant = hold(matrix, { target, left, right, announced }, form, spread, sample, odds)
      if (
        invariant &&
        invariant.evidence >= need + (invariant.misses > 0 ? BROKEN_NEED : 0) &&
        (best === null || isBetter(invariant, best))
      )
        best = invariant
    }
  }
  return best
}

function isBetter(a: Invariant, b: Invariant): boolean {
  const lead = a.fits - a.misses - (b.fits - b.misses)
  if (lead !== 0) return lead > 0
  return a.announced !== b.announced ? a.announced : a.evidence > b.evidence + 0.3
}

const distance = (target: number, operand: Operand): number =>
  operand.fixed === null ? Math.max(1, Math.abs(target - operand.variable)) : 1

function announces(variable: Variable, form: Form): boolean {
  if (form === 'mixed') return says(variable.head, 'change')
  if (formula(form).words.some((word) => says(variable.head, word))) return true
  return variable.percent && (form === 'change' || (form === 'share' && !says(variable.head, 'change')))
}

/** Whether a variable can be the result of a form: per cents come of changes and shares, and only those. */
function admits(variable: Variable, form: Form, announced: boolean): boolean {
  if (form === 'change' || form === 'share')
    return variable.percent || (announced && !variable.figures.some((f) => f?.unit === '$'))
  if (form === 'mixed')
    return variable.figures.some((f) => f?.unit === '%') && variable.figures.some((f) => f !== null && f.unit !== '%')
  return true
}

function* operandsOf(
  matrix: Matrix,
  target: number,
  form: Form,
  totals: readonly number[],
): Generator<{ readonly left: Operand; readonly right: Operand }> {
  const result = matrix.variables[target]!
  const reach = matrix.variables.length > WIDE ? WIDE_REACH : REACH
  const from = Math.max(0, target - reach)
  const to = Math.min(matrix.variables.length - 1, target + reach)
  const symmetric = form === 'product'
  for (let a = from; a <= to; a++) {
    if (a === target) continue
    const left = { variable: a, fixed: null }
    for (let b = from; b <= to; b++) {
      if (b === target || b === a || (symmetric && b < a)) continue
      if (!compatible(result, matrix.variables[a]!, matrix.variables[b]!, form)) continue
      yield { left, right: { variable: b, fixed: null } }
    }
    const start = matrix.variables[a]!.figures.findIndex(usable)
    if (form === 'difference' && matrix.variables[a]!.clock && start >= 0)
      yield { left, right: { variable: a, fixed: start } }
    if (form !== 'share' || matrix.variables[a]!.percent) continue
    for (const fixed of totals) if (matrix.variables[a]!.figures[fixed]) yield { left, right: { variable: a, fixed } }
  }
}

function compatible(result: Variable, a: Variable, b: Variable, form: Form): boolean {
  if (result.clock || a.clock !== b.clock || (a.clock && form !== 'difference')) return false
  if (form === 'difference') return a.percent === b.percent && (a.percent || !result.percent)
  if (form === 'ratio') return !result.percent && a.percent === b.percent
  if (form === 'product') return !(a.percent && b.percent) && !result.percent
  if (form === 'mixed') return true
  return !a.percent && !b.percent
}

/** How far the target's figures spread: what a chance hit is measured against; null for fewer than two figures. */
function spreadOf(figures: readonly (Figure | null)[]): number | null {
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

interface Triple {
  readonly announced: boolean
  readonly target: number
  readonly left: Operand
  readonly right: Operand
}

function hold(
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
    const result = self ? NOT_HELD : judge(chosen, target, left, right, factor)
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
function holdAll(matrix: Matrix, invariant: Invariant): Invariant | null {
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
    const { outcome, width } = self ? NOT_HELD : judge(chosen, target, left, right, invariant.factor)
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

/** The cases of a matrix that total the others: where the words say so, or a share of them is a hundred per cent. */
export function totalCases(matrix: Matrix, crossed: Matrix): readonly number[] {
  const found = matrix.cases
    .map((_, c) => c)
    .filter(
      (c) =>
        totalLevel(crossed, c) > 0 ||
        matrix.variables.some((variable) => variable.percent && variable.figures[c]?.number === 100),
    )
  return found.slice(-3)
}
