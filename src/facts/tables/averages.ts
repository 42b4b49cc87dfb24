import type { Assertion } from './assertion.js'
import type { Figure } from './figure.js'
import { type Matrix, totalLevel } from './matrix.js'
import { printNumber, toDecimal } from './printing.js'
import { isSlip } from './slips.js'
import { says } from './words.js'

/** How sure a mean is that misses in one case and holds in others. */
const SURE = { many: 0.92, one: 0.85 } as const
const HELD = 0.95
/** Powers of ten against chance that the cases in which it holds must bring; less where one slip accounts for the miss. */
const NEED = 2
const NEED_BY_SLIP = 0.9

/** Rows (or columns) that their heads call a mean, held to the ones before them; asserted where some case bears it out. */
export function averageAssertions(matrix: Matrix): readonly Assertion[] {
  const assertions: Assertion[] = []
  matrix.variables.forEach((variable, v) => {
    if (!says(variable.head, 'average') || says(variable.head, 'median')) return
    const parts = membersOf(matrix, v)
    if (parts.length > 1) assertions.push(...assertionsOf(matrix, v, parts))
  })
  return assertions
}

/** The variables of the same section before a mean, back to the last one that is itself a total or a mean. */
function membersOf(matrix: Matrix, v: number): readonly number[] {
  const members: number[] = []
  for (let m = v - 1; m >= 0; m--) {
    const variable = matrix.variables[m]!
    if (variable.section !== matrix.variables[v]!.section) break
    if (totalLevel(matrix, m) === 2 || says(variable.head, 'average')) break
    members.unshift(m)
  }
  return members
}

interface Mean {
  readonly target: Figure
  readonly figures: readonly Figure[]
  readonly value: number
  readonly tolerance: number
  readonly fits: boolean
}

function assertionsOf(matrix: Matrix, whole: number, parts: readonly number[]): readonly Assertion[] {
  const geometric = /\bgeo/i.test(matrix.variables[whole]!.head)
  const means = matrix.cases.map((_, c) => meanOf(matrix, whole, parts, c, geometric))
  const fits = means.filter((mean) => mean?.fits).length
  const misses = means.filter((mean, c) => mean && !mean.fits && !matrix.rates[c]).length
  const evidence = means.reduce((sum, mean) => sum + (mean?.fits ? evidenceOf(mean) : 0), 0)
  if (evidence < NEED_BY_SLIP || misses > fits) return []
  return means.flatMap((mean, c) => {
    // Beside means of levels, a rate may be worked out from those means instead.
    if (mean === null || (!mean.fits && matrix.rates[c])) return []
    if (!mean.fits && evidence < NEED && !isOneSlipOff(mean)) return []
    const confidence = mean.fits ? HELD : fits > 1 ? SURE.many : SURE.one
    return [assertionOf(matrix, whole, parts, c, mean, confidence, geometric)]
  })
}

/** Whether one slip in the mean as written would account for its miss. */
function isOneSlipOff({ target, value }: Mean): boolean {
  const step = 2 * target.half
  return isSlip(target.number / step, value / step)
}

function meanOf(matrix: Matrix, whole: number, parts: readonly number[], c: number, geometric: boolean): Mean | null {
  const target = matrix.variables[whole]!.figures[c]
  const figures = parts.map((part) => matrix.variables[part]!.figures[c])
  if (!usable(target) || !figures.every(usable)) return null
  const members = figures as Figure[]
  if (geometric && members.some((figure) => figure.number <= 0)) return null
  const mean = (side: number): number => {
    const values = members.map((figure) => figure.number + side * figure.half)
    return geometric
      ? Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
      : values.reduce((sum, value) => sum + value, 0) / values.length
  }
  const value = mean(0)
  const tolerance = (mean(1) - mean(-1)) / 2 + target.half
  return { target, figures: members, value, tolerance, fits: Math.abs(value - target.number) <= tolerance * (1 + 1e-9) }
}

const usable = (figure: Figure | null | undefined): figure is Figure =>
  figure != null && !figure.nil && !Number.isNaN(figure.number)

/** How unlikely a number among the parts is to fall on their mean by chance, in powers of ten. */
function evidenceOf(mean: Mean): number {
  const values = mean.figures.map((figure) => figure.number)
  const spread = values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
  return Math.max(0, Math.log10(spread / (2 * mean.tolerance)))
}

function assertionOf(
  matrix: Matrix,
  whole: number,
  parts: readonly number[],
  c: number,
  mean: Mean,
  confidence: number,
  geometric: boolean,
): Assertion {
  const count = parts.length
  const excess = mean.target.number - mean.value
  const shown = printNumber(toDecimal(mean.value, mean.target.step.exponent - 1))
  const needed = geometric
    ? mean.figures.map((figure) => figure.number * (mean.target.number / mean.value) ** count)
    : mean.figures.map((figure) => figure.number + count * excess)
  const name = geometric ? 'geometric mean' : 'mean'
  return {
    relation: {
      kind: 'average',
      fault: 'average-row',
      terms: [
        { ...matrix.place(whole, c), role: 'average', sign: 1 },
        ...parts.map((part) => ({ ...matrix.place(part, c), role: 'part', sign: 1 as const })),
      ],
      factor: 1,
      holds: mean.fits,
      withinRounding: false,
      confidence,
      cue: `${matrix.axis} ${matrix.variables[whole]!.head} over ${count} ${matrix.axis}s`,
    },
    figures: [mean.target, ...mean.figures],
    needed: [mean.value, ...needed],
    slack: [mean.tolerance, ...needed.map(() => count * mean.tolerance)],
    steps: mean.fits
      ? []
      : [
          `${name} of ${mean.figures.map((figure) => printNumber(figure.value)).join(', ')} = ${shown}`,
          `${shown} ≠ ${printNumber(mean.target.value)}`,
        ],
  }
}
