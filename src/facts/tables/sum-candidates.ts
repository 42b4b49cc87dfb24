import type { Matrix } from './matrix.js'
import { says } from './words.js'

/** A sum that a variable might be: which others, with which signs. */
export interface Candidate {
  readonly parts: readonly number[]
  readonly signs: readonly (1 | -1)[]
  /** Powers of ten that chance gains by trying sums of this form; 0 for what a total plainly spans. */
  readonly odds: number
}

/** Signs are tried freely over the last few variables only, and one part left out in runs of some length only. */
const FREE_SIGNS = 5
const SKIPPING = 12
/** Sums are screened on this many cases, spread evenly. */
const SAMPLE = 48

/**
 * The sums over the last `reach` of `open` that come to the whole in some case (where there are many cases: in a good
 * part of a sample): runs that end the stack, with the signs that tables use; runs with one part left out; any signs
 * over the last few. Screened on doubles; the caller holds each against every case.
 */
export function promisingSums(
  matrix: Matrix,
  whole: number,
  open: readonly number[],
  reach: number,
): readonly Candidate[] {
  const screen = screenOf(matrix, whole, open.slice(open.length - reach))
  if (screen === null) return []
  const { members } = screen
  const section = matrix.variables[whole]!.section
  const found: Candidate[] = []
  const keep = (parts: readonly number[], signs: readonly (1 | -1)[], odds: number): void => {
    found.push({ parts, signs, odds })
  }
  const less = members.map((v) => says(matrix.variables[v]!.head, 'less'))
  const count = members.length
  for (let size = 2; size <= count; size++) {
    const from = count - size
    const run = (): number[] => members.slice(from)
    const before = open[open.length - size - 1]
    const startsBlock =
      before === undefined || matrix.variables[before]!.section !== matrix.variables[members[from]!]!.section
    const odds = startsBlock && matrix.variables[members.at(-1)!]!.section === section ? 0 : Math.log10(size)
    // A result of the line above and one more is what running statements are made of.
    const signed = (size === 2 ? 0.2 : 0.5) + Math.log10(size)
    if (screen.fits((c) => screen.run(c, from), from))
      keep(
        run(),
        run().map(() => 1),
        odds,
      )
    if (less.indexOf(true, from) >= 0 && screen.fits((c) => screen.worded(c, from, less), from)) {
      keep(
        run(),
        run().map((_, i) => (less[from + i] ? -1 : 1)),
        odds,
      )
    }
    if (screen.fits((c) => 2 * screen.value(c, from) - screen.run(c, from), from)) {
      keep(
        run(),
        run().map((_, i) => (i === 0 ? 1 : -1)),
        signed,
      )
    }
    if (size === 2 && screen.fits((c) => screen.run(c, from) - 2 * screen.value(c, from), from))
      keep(run(), [-1, 1], signed)
    if (size > 2 && screen.fits((c) => screen.run(c, from) - 2 * screen.value(c, count - 1), from)) {
      keep(
        run(),
        run().map((_, i) => (i === size - 1 ? -1 : 1)),
        signed,
      )
    }
    for (let skipped = from + 1; size > 3 && size <= SKIPPING && skipped < count; skipped++) {
      if (!screen.fits((c) => screen.run(c, from) - screen.value(c, skipped), from)) continue
      const rest = run().filter((_, i) => from + i !== skipped)
      keep(
        rest,
        rest.map(() => 1),
        2 * Math.log10(size),
      )
    }
    for (let mask = 1; size > 2 && size <= FREE_SIGNS && mask < 1 << (size - 1); mask++) {
      if (!screen.fits((c) => screen.masked(c, from, mask), from)) continue
      keep(
        run(),
        run().map((_, i) => (i > 0 && (mask >> (i - 1)) & 1 ? -1 : 1)),
        1 + size * 0.3,
      )
    }
  }
  return found
}

interface Screen {
  readonly members: readonly number[]
  readonly value: (c: number, i: number) => number
  /** Sum of the members from `from` on. */
  readonly run: (c: number, from: number) => number
  readonly worded: (c: number, from: number, less: readonly boolean[]) => number
  readonly masked: (c: number, from: number, mask: number) => number
  /** Whether a sum comes to the whole in enough of the sampled cases. */
  readonly fits: (sum: (c: number) => number, from: number) => boolean
}

/** Values, running sums and tolerances of the stack's end in a sample of cases; null where the whole has no figure. */
function screenOf(matrix: Matrix, whole: number, members: readonly number[]): Screen | null {
  const figures = matrix.variables[whole]!.figures
  const total = matrix.cases.length
  const sample: number[] = []
  const stride = Math.max(1, Math.floor(total / SAMPLE))
  for (let c = 0; c < total; c += stride) if (figures[c] && !Number.isNaN(figures[c]!.number)) sample.push(c)
  if (sample.length === 0) return null
  const count = members.length
  const values = sample.map((c) => Float64Array.from(members, (v) => matrix.variables[v]!.figures[c]?.number ?? 0))
  const halves = sample.map((c) => Float64Array.from(members, (v) => matrix.variables[v]!.figures[c]?.half ?? 0))
  const sums = values.map(suffixSums)
  const tolerances = halves.map(suffixSums)
  const enough = stride === 1 ? 1 : Math.ceil(sample.length / 2)
  const value = (c: number, i: number): number => values[c]![i]!
  return {
    members,
    value,
    run: (c, from) => sums[c]![from]!,
    worded: (c, from, less) => {
      let sum = 0
      for (let i = from; i < count; i++) sum += less[i] ? -value(c, i) : value(c, i)
      return sum
    },
    masked: (c, from, mask) => {
      let sum = value(c, from)
      for (let i = from + 1; i < count; i++) sum += (mask >> (i - from - 1)) & 1 ? -value(c, i) : value(c, i)
      return sum
    },
    fits: (sum, from) => {
      let fits = 0
      for (let c = 0; c < sample.length; c++) {
        const target = figures[sample[c]!]!
        const slack = 1e-9 * Math.abs(target.number) + 1e-12
        if (Math.abs(sum(c) - target.number) <= tolerances[c]![from]! + target.half + slack) fits += 1
      }
      return fits >= enough
    },
  }
}

function suffixSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length)
  let sum = 0
  for (let i = values.length - 1; i >= 0; i--) sums[i] = sum += values[i]!
  return sums
}
