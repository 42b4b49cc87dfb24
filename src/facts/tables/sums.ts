import { type Matrix, totalLevel } from './matrix.js'
import { isSlip } from './slips.js'
import { type Candidate, promisingSums } from './sum-candidates.js'
import { says } from './words.js'

/** How a sum fares in one case: it fits, misses, or cannot be held against it. */
export interface Outcome {
  readonly kind: 'fits' | 'misses' | 'none'
  /** Whether it fits without any allowance for rounding. */
  readonly exact: boolean
  /** What the parts come to, and how far from it the whole may lie. */
  readonly sum: number
  readonly tolerance: number
}

/** A variable that is the signed sum of others. */
export interface Sum {
  readonly whole: number
  readonly parts: readonly number[]
  readonly signs: readonly (1 | -1)[]
  /** One a case. */
  readonly outcomes: readonly Outcome[]
  readonly fits: number
  readonly misses: number
  /** Powers of ten against chance: 3 says that one table in a thousand would fit so well by luck. */
  readonly evidence: number
  /** How plainly the whole claims to be a total (`totalLevel`); 2 also where its parts are indented under it. */
  readonly level: 0 | 1 | 2
}

/** Sums of more parts than this are looked for only where a total says so. */
const UNLABELLED_REACH = 24
/** No total reaches over more open variables than this. */
const REACH = 1000
/** In a table of more variables than this only those that say so are totals. */
const MANY = 400
/** Evidence that a sum must bring, by how plainly its whole claims to be a total. */
const NEEDS = [3, 1.5, 1] as const
/** What a sum that misses somewhere must bring on top. */
const BROKEN_NEEDS = [2, 0.2, 0.2] as const
/** Slack for the last bit of doubles, relative to the size of the sum. */
const SLACK = 1e-9

/**
 * The sums of a matrix, found in one pass that keeps the variables not yet absorbed by a total on a stack. A total takes
 * the top of the stack, so that the next one sums subtotals and not their parts over again.
 */
export function findSums(matrix: Matrix): readonly Sum[] {
  const sums: Sum[] = []
  const open: number[] = []
  const count = matrix.variables.length
  for (let v = 0; v < count; v++) {
    if (matrix.variables[v]!.clock) continue
    const level = totalLevel(matrix, v)
    if (level > 0 && open.length > 0 && repeats(matrix, v, open.at(-1)!)) open.pop()
    else if (open.length > 1 && (level > 0 || count <= MANY || v === count - 1)) {
      const sum = bestSum(matrix, v, open, level)
      if (sum && !isRemainder(matrix, sum, open)) {
        sums.push(sum)
        open.length = open.indexOf(sum.parts[0]!)
      }
    }
    open.push(v)
  }
  return sums
}

/** Whether a total only repeats the one figure above it. */
function repeats(matrix: Matrix, v: number, above: number): boolean {
  const figures = matrix.variables[v]!.figures
  const others = matrix.variables[above]!.figures
  return figures.every((figure, c) => figure === null || (figure?.number ?? 0) === (others[c]?.number ?? 0))
}

/**
 * Whether a difference is only what a total leaves for its last part: in "120, 70, 50, Total 120" the 50 is a part and
 * no result, though it is 120 − 70 as well.
 */
function isRemainder(matrix: Matrix, sum: Sum, open: readonly number[]): boolean {
  const next = sum.whole + 1
  if (!sum.signs.includes(-1) || next >= matrix.variables.length) return false
  const level = totalLevel(matrix, next)
  if (level === 0) return false
  const rival = bestSum(matrix, next, [...open, sum.whole], level)
  return rival !== null && !rival.signs.includes(-1) && rival.parts.includes(sum.whole) && rival.fits >= sum.fits
}

/** The best sum for a whole over the variables that end the stack, or null where none is good enough. */
function bestSum(matrix: Matrix, whole: number, open: readonly number[], level: 0 | 1 | 2): Sum | null {
  const percent = matrix.variables[whole]!.percent
  const last = open.length > REACH && level < 2 ? open.slice(open.length - REACH) : open
  const alike = last.filter((v) => matrix.variables[v]!.percent === percent)
  const reach = Math.min(alike.length, level > 0 ? REACH : UNLABELLED_REACH)
  const candidates = [...promisingSums(matrix, whole, alike, reach)]
  if (alike.length > reach && level === 2) candidates.push({ parts: alike, signs: alike.map(() => 1), odds: 0 })
  let best: Sum | null = null
  for (const candidate of candidates) {
    const sum = holdAgainst(matrix, whole, candidate, level)
    if (candidate.odds > FREELY && isRoundlyOne(sum)) continue
    if (sum.fits > 0 && (best === null || isBetter(sum, best))) best = sum
  }
  if (best !== null && best.misses <= best.fits) {
    const { indent } = matrix.variables[whole]!
    const indented = best.parts.every((part) => matrix.variables[part]!.indent > indent)
    const claimed = indented || isRollForward(matrix, best) ? 2 : level
    if (best.evidence >= NEEDS[claimed] + (best.misses > 0 ? BROKEN_NEEDS[claimed] : 0))
      return { ...best, level: claimed }
  }
  const opening = alike.findLastIndex((v) => says(matrix.variables[v]!.head, 'opening'))
  const moves = opening >= 0 && says(matrix.variables[whole]!.head, 'closing')
  if (moves) return nearSum(matrix, whole, [alike.slice(opening)])
  return level === 2 ? nearSum(matrix, whole, [blockOf(matrix, whole, alike), alike]) : null
}

/** A sum with a part left out or with signs of its own is one of this many powers of ten that were tried. */
const FREELY = 1

/** Whether a sum fits in one case only, and there by rounding: among many sums tried one does by chance. */
const isRoundlyOne = ({ fits, outcomes }: Sum): boolean =>
  fits === 1 && outcomes.every(({ kind, exact }) => kind !== 'fits' || !exact)

/** Whether a sum leads from what its head calls an opening figure to what its head calls the closing one. */
export const isRollForward = (matrix: Matrix, { whole, parts }: Sum): boolean =>
  says(matrix.variables[whole]!.head, 'closing') && says(matrix.variables[parts[0]!]!.head, 'opening')

/** A sum this close to its total, as a share of it, is meant to be it. */
const NEAR = 0.005
/** A sum this close to its total is meant to be it where one slip in one of its cells would account for the rest. */
const NEAR_BY_SLIP = 0.3

/** The open variables of a total's own section. */
function blockOf(matrix: Matrix, whole: number, open: readonly number[]): readonly number[] {
  const { section } = matrix.variables[whole]!
  return open.filter((part) => matrix.variables[part]!.section === section)
}

/** For a total that no sum fits in any case: the first run that nearly does, where only one case can be held to it. */
function nearSum(matrix: Matrix, whole: number, runs: readonly (readonly number[])[]): Sum | null {
  for (const parts of runs) {
    if (parts.length < 2) continue
    const sum = holdAgainst(matrix, whole, { parts, signs: parts.map(() => 1), odds: 0 }, 2)
    if (sum.misses !== 1 || sum.fits > 0) continue
    const c = sum.outcomes.findIndex((outcome) => outcome.kind === 'misses')
    const target = matrix.variables[whole]!.figures[c]!.number
    const distance = Math.abs(sum.outcomes[c]!.sum - target) / Math.max(Math.abs(target), 1e-300)
    if (distance <= NEAR || (distance <= NEAR_BY_SLIP && slipsOf(matrix, sum, c).length > 0)) return sum
  }
  return null
}

/** The variables of a sum whose cell in case `c` one slip would put right: the whole, the parts. */
export function slipsOf(matrix: Matrix, sum: Sum, c: number): number[] {
  const target = matrix.variables[sum.whole]!.figures[c]!
  const excess = sum.outcomes[c]!.sum - target.number
  const found: number[] = []
  const test = (v: number, needed: number): void => {
    const figure = matrix.variables[v]!.figures[c]
    if (figure && !figure.nil && isSlip(figure.number / (2 * figure.half), needed / (2 * figure.half))) found.push(v)
  }
  test(sum.whole, sum.outcomes[c]!.sum)
  sum.parts.forEach((part, i) => {
    test(part, (matrix.variables[part]!.figures[c]?.number ?? 0) - sum.signs[i]! * excess)
  })
  return found
}

function isBetter(a: Sum, b: Sum): boolean {
  const lead = a.fits - a.misses - (b.fits - b.misses)
  if (lead !== 0) return lead > 0
  return a.evidence > b.evidence + 0.5
}

/** Holds a sum against every case. Empty parts count as nothing; unread ones make the case undecided. */
function holdAgainst(matrix: Matrix, whole: number, candidate: Candidate, level: 0 | 1 | 2): Sum {
  const { parts, signs } = candidate
  const outcomes: Outcome[] = []
  let fits = 0
  let misses = 0
  let evidence = -candidate.odds
  for (let c = 0; c < matrix.cases.length; c++) {
    const outcome = outcomeOf(matrix, whole, parts, signs, c)
    outcomes.push(outcome)
    if (outcome.kind === 'misses') misses += 1
    if (outcome.kind !== 'fits') continue
    fits += 1
    const target = matrix.variables[whole]!.figures[c]!
    const distance = Math.abs(target.number - outcome.sum)
    const width = 2 * Math.max(distance, target.half)
    evidence += Math.max(0, Math.log10(Math.max(Math.abs(target.number), 1e-300) / Math.max(width, 1e-300)))
  }
  return { whole, parts, signs, outcomes, fits, misses, evidence, level }
}

/** Whether parts come to a hundred, as all shares of something do. */
export const comesToHundred = (outcome: Outcome): boolean => Math.abs(outcome.sum - 100) <= outcome.tolerance

const UNDECIDED: Outcome = { kind: 'none', exact: false, sum: 0, tolerance: 0 }

function outcomeOf(
  matrix: Matrix,
  whole: number,
  parts: readonly number[],
  signs: readonly (1 | -1)[],
  c: number,
): Outcome {
  const target = matrix.variables[whole]!.figures[c]
  if (!target || Number.isNaN(target.number)) return UNDECIDED
  let sum = 0
  let size = 0
  let tolerance = target.half
  let filled = 0
  for (let i = 0; i < parts.length; i++) {
    const figure = matrix.variables[parts[i]!]!.figures[c]
    if (!figure) continue
    if (Number.isNaN(figure.number)) return UNDECIDED
    if (figure.number !== 0) filled += 1
    sum += signs[i]! * figure.number
    size += Math.abs(figure.number)
    tolerance += figure.half
  }
  const slack = SLACK * (size + Math.abs(target.number))
  const distance = Math.abs(sum - target.number)
  const fits = distance <= tolerance + slack
  // One part that equals its whole, or a sum of nothing, is right and proves nothing.
  if (filled < 2 && (fits || filled === 0)) return UNDECIDED
  // Rates that miss were never meant to add up; shares that come to a hundred were.
  const outcome: Outcome = { kind: fits ? 'fits' : 'misses', exact: distance <= slack, sum, tolerance }
  const hundred = target.number === 100 || (comesToHundred(outcome) && !says(matrix.cases[c]!, 'change'))
  return !fits && matrix.rates[c] && !hundred ? UNDECIDED : outcome
}
