import { add, type Decimal, negate, ZERO } from '../../quantity/index.js'
import type { Assertion } from './assertion.js'
import { type Matrix, reversed } from './matrix.js'
import { printNumber } from './printing.js'
import type { TableFaultKind, TableTerm } from './relation.js'
import { exactness, isPlainTotal } from './strictness.js'
import { comesToHundred, findSums, type Sum, slipsOf } from './sums.js'
import { says } from './words.js'

/** How sure a broken sum is: by how many other cases of the same sum fit. */
const SURE = { many: 0.96, one: 0.9, near: 0.72 } as const
const HELD = 0.99
/** Shares of the whole that a miss may be off by. */
const SMALL = 0.02
const LARGE = 0.3

/**
 * The sums of a matrix, case by case, as relations between cells; what is not asserted is left out, and so are sums that
 * hold in cases that are not wanted.
 */
export function sumAssertions(matrix: Matrix, wants: (c: number) => boolean): readonly Assertion[] {
  const forward = assertionsOf(matrix, findSums(matrix), wants)
  const backward = reversed(matrix)
  const leading = findSums(backward).filter((sum) => isLeading(backward, sum))
  return [...forward, ...assertionsOf(backward, leading, wants)]
}

/** Evidence that a total before its parts must bring where no indent says so. */
const LEADING_NEED = 4

/** Whether a sum found from below is a total that stands before its parts: borne out twice, by indents or by evidence. */
function isLeading(matrix: Matrix, sum: Sum): boolean {
  if (sum.fits < 2 || sum.signs.includes(-1)) return false
  const indent = matrix.variables[sum.whole]!.indent
  return (
    (sum.evidence >= LEADING_NEED && areIndependent(matrix, sum)) ||
    sum.parts.every((part) => matrix.variables[part]!.indent > indent)
  )
}

/** How far apart the shares of figures and the figures that they are of may lie by rounding. */
const ROUNDED = 0.03

/** Whether a sum fits in two cases that are not the same figures once more, as amounts and their shares are. */
function areIndependent({ variables }: Matrix, { outcomes, whole, parts }: Sum): boolean {
  const scales = outcomes.flatMap(({ kind }, c) =>
    kind === 'fits'
      ? [parts.map((part) => (variables[part]!.figures[c]?.number ?? 0) / variables[whole]!.figures[c]!.number)]
      : [],
  )
  return scales.some((scale) => scale.some((share, i) => Math.abs(share - scales[0]![i]!) > ROUNDED * Math.abs(share)))
}

function assertionsOf(matrix: Matrix, sums: readonly Sum[], wants: (c: number) => boolean): readonly Assertion[] {
  const fitted = matrix.cases.map((_, c) => sums.filter((sum) => sum.outcomes[c]!.kind === 'fits').length)
  const missed = matrix.cases.map((_, c) => sums.filter((sum) => sum.outcomes[c]!.kind === 'misses').length)
  const strict = exactness(matrix, sums)
  const assertions: Assertion[] = []
  for (const sum of sums) {
    sum.outcomes.forEach((outcome, c) => {
      if (outcome.kind === 'fits') {
        const broken = !outcome.exact && strict > 0 && isPlainTotal(matrix, sum, c)
        if (!broken && !wants(c)) return
        assertions.push(assertionOf(matrix, sum, c, broken ? strict : HELD, broken))
      } else if (outcome.kind === 'misses') {
        const confidence = missConfidence(matrix, sum, c, fitted[c]!, missed[c]!)
        if (confidence > 0) assertions.push(assertionOf(matrix, sum, c, confidence, true))
      }
    })
  }
  return assertions
}

/** 0…1: how sure it is that a sum which misses in this case was meant to hold in it. */
function missConfidence(matrix: Matrix, sum: Sum, c: number, fitted: number, missed: number): number {
  const { outcomes, whole } = sum
  const target = matrix.variables[whole]!.figures[c]!
  const size = Math.max(Math.abs(target.number), Math.abs(outcomes[c]!.sum))
  const distance = Math.abs(outcomes[c]!.sum - target.number) / Math.max(size, 1e-300)
  const hundred = matrix.rates[c]! && (target.number === 100 || comesToHundred(outcomes[c]!))
  if (fitted === 0 && !hundred && (missed > 1 || matrix.rates[c])) return 0
  if (sum.misses > 1 && sum.misses * 3 > sum.fits) return 0
  if (fitted === 0 && !hundred && isAmong(matrix, sum, c)) return 0
  if (isSignedOtherwise(matrix, sum, c)) return 0
  if (isUntoldDifference(matrix, sum)) return 0
  const slips = slipsOf(matrix, sum, c).length > 0
  if (sum.level === 0 && (!slips || sum.fits < 2 || hasGap(matrix, sum, c))) return 0
  if (sum.fits === 0) return SURE.near
  const comparable =
    fitted > 0 || outcomes.some((other, i) => other.kind === 'fits' && alike(matrix.cases[i]!, matrix.cases[c]!))
  const many = sum.fits > (slips ? 1 : 2)
  const believable = comparable
    ? slips || distance <= LARGE || many
    : distance <= SMALL || (slips && (distance <= LARGE || many))
  if (!believable) return 0
  return sum.fits > 1 ? SURE.many : SURE.one
}

/** Whether a whole lies among its own parts of one sign, as a mean does and a sum cannot. */
function isAmong(matrix: Matrix, sum: Sum, c: number): boolean {
  const whole = matrix.variables[sum.whole]!.figures[c]!.number
  const parts = sum.parts.map((part) => matrix.variables[part]!.figures[c]?.number ?? 0).filter((part) => part !== 0)
  const low = parts.reduce((least, part) => Math.min(least, part), Number.POSITIVE_INFINITY)
  const high = parts.reduce((most, part) => Math.max(most, part), Number.NEGATIVE_INFINITY)
  return low * high > 0 && whole >= low && whole <= high
}

/** Whether one row is the difference of two others in one case (an amount and its share are one), and no head says that rows are added or taken away. */
const isUntoldDifference = (matrix: Matrix, sum: Sum): boolean => {
  const { signs, parts, whole } = sum
  return (
    !areIndependent(matrix, sum) &&
    parts.length === 2 &&
    signs.includes(-1) &&
    ![whole, ...parts].some((v) => SAID.some((word) => says(matrix.variables[v]!.head, word)))
  )
}
const SAID = ['total', 'change', 'closing', 'opening', 'less', 'whole'] as const

/** Sums of more parts than this are not tried with other signs. */
const SIGNED_PARTS = 5

/**
 * Whether a difference, or a sum in a column of changes, only follows another rule for signs: reports write a rise of
 * costs as a fall of profit.
 */
function isSignedOtherwise(matrix: Matrix, sum: Sum, c: number): boolean {
  if (sum.parts.length > SIGNED_PARTS) return false
  const changes = [sum.whole, ...sum.parts].some((v) => says(matrix.variables[v]!.head, 'change'))
  if (!changes && !sum.signs.includes(-1) && !says(matrix.cases[c]!, 'change')) return false
  const whole = matrix.variables[sum.whole]!.figures[c]!.number
  const parts = sum.parts.map((part) => matrix.variables[part]!.figures[c]?.number ?? 0)
  for (let mask = 0; mask < 1 << parts.length; mask++) {
    const total = parts.reduce((left, part, i) => left + ((mask >> i) & 1 ? -part : part), 0)
    if (Math.abs(total - whole) <= sum.outcomes[c]!.tolerance * (1 + 1e-9)) return true
  }
  return false
}

/** Whether a part that other cases have is empty in this one. */
const hasGap = (matrix: Matrix, sum: Sum, c: number): boolean =>
  sum.parts.some((part) => matrix.variables[part]!.figures[c] === null)

/** Whether two cases are of one kind: heads with a word in common, or periods both. */
function alike(a: string, b: string): boolean {
  const shape = (head: string): string => head.toLowerCase().replace(/\d+/g, '0')
  if (shape(a) === shape(b)) return true
  const words = new Set(
    shape(a)
      .split(/[^\p{L}0]+/u)
      .filter((word) => word !== ''),
  )
  return shape(b)
    .split(/[^\p{L}0]+/u)
    .some((word) => word !== '' && words.has(word))
}

function assertionOf(matrix: Matrix, sum: Sum, c: number, confidence: number, broken: boolean): Assertion {
  const outcome = sum.outcomes[c]!
  const holds = !broken
  const members = sum.parts
    .map((part, i) => ({ part, sign: sum.signs[i]! }))
    .filter(({ part }) => matrix.variables[part]!.figures[c] != null)
  const difference = members.length === 2 && members.some(({ sign }) => sign < 0)
  const roles = members.map(({ sign }) => (difference ? (sign > 0 ? 'left' : 'right') : 'part'))
  const terms: TableTerm[] = [
    { ...matrix.place(sum.whole, c), role: difference ? 'difference' : 'whole', sign: 1 },
    ...members.map(({ part, sign }, i) => ({ ...matrix.place(part, c), role: roles[i]!, sign })),
  ]
  const target = matrix.variables[sum.whole]!.figures[c]!
  const figures = [target, ...members.map(({ part }) => matrix.variables[part]!.figures[c]!)]
  const excess = outcome.sum - target.number
  const needed = holds ? [] : [outcome.sum, ...members.map(({ sign }, i) => figures[i + 1]!.number - sign * excess)]
  const head = matrix.variables[sum.whole]!.head
  return {
    relation: {
      kind: difference ? 'difference' : 'parts',
      fault: faultKind(matrix, sum, c),
      terms,
      factor: 1,
      holds,
      withinRounding: outcome.kind === 'fits',
      confidence,
      cue: `${matrix.axis} ${head === '' ? 'without a head' : head} over ${members.length} ${matrix.axis}s`,
    },
    figures,
    needed,
    slack: needed.map(() => outcome.tolerance),
    steps: holds
      ? []
      : stepsOf(
          members.map(({ sign }, i) => ({ value: figures[i + 1]!.value, sign })),
          target.value,
        ),
  }
}

/** Sums of more parts than this are not written out part by part. */
const WRITTEN_OUT = 14

function stepsOf(parts: readonly { readonly value: Decimal; readonly sign: 1 | -1 }[], target: Decimal): string[] {
  const sum = parts.reduce((total, part) => add(total, part.sign > 0 ? part.value : negate(part.value)), ZERO)
  const shown = parts.slice(0, parts.length > WRITTEN_OUT ? 3 : parts.length)
  const written = shown.map(({ value, sign }, i) => {
    const negative = value.mantissa < 0n
    const operator = sign > 0 ? (i === 0 ? '' : '+ ') : '− '
    const number = printNumber(value)
    return `${operator}${negative && (i > 0 || sign < 0) ? `(${number})` : number}`
  })
  const rest = parts.length > shown.length ? ` + … (${parts.length} figures)` : ''
  return [`${written.join(' ')}${rest} = ${printNumber(sum)}`, `${printNumber(sum)} ≠ ${printNumber(target)}`]
}

function faultKind(matrix: Matrix, sum: Sum, c: number): TableFaultKind {
  const whole = matrix.variables[sum.whole]!
  if (matrix.axis === 'row') {
    if (whole.figures[c]!.number === 100 && (whole.figures[c]!.unit === '%' || matrix.rates[c]))
      return 'shares-make-hundred'
    if (says(whole.head, 'closing') && sum.parts.some((part) => says(matrix.variables[part]!.head, 'opening')))
      return 'roll-forward'
    return sum.whole === matrix.variables.length - 1 ? 'column-total' : 'subtotal'
  }
  if (says(whole.head, 'closing') && sum.parts.some((part) => says(matrix.variables[part]!.head, 'opening')))
    return 'roll-forward'
  return says(whole.head, 'change') ? 'change-column' : 'row-total'
}
