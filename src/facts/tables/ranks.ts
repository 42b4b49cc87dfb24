import type { Assertion } from './assertion.js'
import type { Figure } from './figure.js'
import type { Matrix } from './matrix.js'
import { printNumber } from './printing.js'
import { says } from './words.js'

/** How sure a rank is that its figures do not bear out. */
const SURE = 0.7
/** Ranks of fewer rows than this agree with a column too easily. */
const FEWEST = 4

/** Columns of ranks, held to the column that they order: the one that they fit in all rows, or in all but one. */
export function rankAssertions(matrix: Matrix): readonly Assertion[] {
  return matrix.variables.flatMap((variable, v) => {
    if (!says(variable.head, 'rank') || variable.percent) return []
    const orders = matrix.variables
      .map((_, key) => key)
      .filter((key) => key !== v && !says(matrix.variables[key]!.head, 'rank') && !matrix.variables[key]!.clock)
      .flatMap((key) => [orderOf(matrix, v, key, 1), orderOf(matrix, v, key, -1)])
      .filter((order) => order !== null)
    if (orders.some((order) => order.broken.length === 0)) return []
    const near = orders.filter((order) => order.broken.length <= 2)
    return near.length === 1 ? [assertionOf(matrix, v, near[0]!)] : []
  })
}

interface Order {
  readonly key: number
  /** Cases in order of rank. */
  readonly cases: readonly number[]
  /** The cases that stand out of order: none, or those of which the removal of any one restores it. */
  readonly broken: readonly number[]
}

/** The order of a key column by rank; null where there are too few rows, or ranks that are none. */
function orderOf(matrix: Matrix, ranks: number, key: number, direction: 1 | -1): Order | null {
  const figure = (v: number, c: number): Figure | null => matrix.variables[v]!.figures[c]!
  const cases = matrix.cases.map((_, c) => c).filter((c) => isRank(figure(ranks, c)) && isValue(figure(key, c)))
  if (cases.length < FEWEST) return null
  cases.sort((a, b) => figure(ranks, a)!.number - figure(ranks, b)!.number)
  if (cases.some((c, i) => figure(ranks, c)!.number !== i + 1)) return null
  const values = cases.map((c) => direction * figure(key, c)!.number)
  if (isAscending(values)) return { key, cases, broken: [] }
  const restored = cases.filter((_, i) => isAscending(values.filter((_, j) => j !== i)))
  return restored.length > 0 ? { key, cases, broken: restored } : null
}

const isRank = (figure: Figure | null): boolean =>
  figure !== null && Number.isInteger(figure.number) && figure.number > 0
const isValue = (figure: Figure | null): boolean => figure !== null && !figure.nil && !Number.isNaN(figure.number)
const isAscending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value >= values[i - 1]!)

function assertionOf(matrix: Matrix, ranks: number, order: Order): Assertion {
  const value = (c: number): Figure => matrix.variables[order.key]!.figures[c]!
  const values = order.cases.map((c) => value(c).number)
  const rising = values.at(-1)! >= values[0]!
  const placeOf = (c: number): number =>
    values.filter((other) => (rising ? other < value(c).number : other > value(c).number)).length + 1
  const rank = (c: number): Figure => matrix.variables[ranks]!.figures[c]!
  return {
    relation: {
      kind: 'ranking',
      fault: 'rank-column',
      terms: order.broken.flatMap((c) => [
        { ...matrix.place(ranks, c), role: 'rank', sign: 1 as const },
        { ...matrix.place(order.key, c), role: 'value', sign: 1 as const },
      ]),
      factor: 1,
      holds: false,
      withinRounding: false,
      confidence: SURE,
      cue: `column ${matrix.variables[ranks]!.head} orders ${matrix.variables[order.key]!.head}`,
    },
    figures: order.broken.flatMap((c) => [rank(c), value(c)]),
    needed: order.broken.flatMap((c) => [placeOf(c), Number.NaN]),
    slack: order.broken.flatMap(() => [0, 0]),
    steps: order.broken.map((c) => {
      const end = rising ? 'lowest' : 'highest'
      return `${printNumber(value(c).value)} is number ${placeOf(c)} of ${order.cases.length}, ${end} first, and is ranked ${printNumber(rank(c).value)}`
    }),
  }
}
