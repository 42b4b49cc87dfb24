import { FORMS, type Form, formula, hold, holdAll, type Invariant, type Operand, spreadOf } from './holding.js'
import { usable } from './judging.js'
import { type Matrix, totalLevel, type Variable } from './matrix.js'
import { isOfProducts, isSharp } from './sharpness.js'
import { says } from './words.js'

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
