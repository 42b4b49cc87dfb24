import type { Profile } from './profile.js'
import type { Spread } from './spread.js'

/** The signals of these names, where one of two claims is a cell; see `weights.ts`. Written anew for each pair. */
export interface Heads {
  rowHead: number
  bothHeads: number
  rowNear: number
  earlierPeriod: number
  rowFigures: number
  columnFigures: number
}

export const noHeads = (): Heads => ({
  rowHead: 0,
  bothHeads: 0,
  rowNear: 0,
  earlierPeriod: 0,
  rowFigures: 0,
  columnFigures: 0,
})

/**
 * Measures how much of the two heads of the cell among the two, the one laid out before the other, the other claim has, and
 * how many figures of its row and column the other's sentence.
 */
export function measureHeads(a: Spread, b: Profile, found: Heads): void {
  const [cell, other] = a.claim.tabled !== null ? [a.claim, b] : [b, a.claim]
  const tabled = cell.tabled!
  let named = 0
  let near = 0
  let column = 0
  if (cell === b) {
    const { words, values } = tabled.row
    for (let i = 0; i < words.length; i++) {
      if (a.words[words[i]!] === 0) continue
      named += values[i]!
      if (a.near[words[i]!] === 1) near += values[i]!
    }
    for (let i = 0; i < tabled.column.words.length; i++)
      if (a.words[tabled.column.words[i]!] !== 0) column += tabled.column.values[i]!
  } else {
    const { words } = b.words
    for (let i = 0; i < words.length; i++) {
      const value = a.row[words[i]!]!
      named += value
      if (i < b.near) near += value
      column += a.column[words[i]!]!
    }
  }
  const share = (part: number, whole: number): number => (part === 0 ? 0 : part / whole)
  found.rowHead = share(named, tabled.rowTotal)
  found.bothHeads = share(named, tabled.rowTotal) * share(column, tabled.columnTotal)
  found.rowNear = share(near, tabled.rowTotal)
  const { lastYear } = tabled.table
  // A text that names no period speaks of the last.
  const earlier =
    other.tabled === null &&
    other.told.years.length === 0 &&
    other.claim.time === null &&
    (cell.claim.time?.year ?? lastYear) < lastYear
  found.earlierPeriod = earlier ? 1 : 0
  found.rowFigures = known(tabled.rowDigits, other)
  found.columnFigures = known(tabled.columnDigits, other)
}

const FULL_DIGITS = 3

/** How telling the figures beside a claim's own are that stand in a row or column, 1 for `FULL_DIGITS`: longer ones count more. */
function known(set: ReadonlySet<string> | undefined, { told, digits: own }: Profile): number {
  if (set === undefined) return 0
  let sum = 0
  for (const [digits, count] of told.digits) {
    if ((digits !== own || count > 1) && set.has(digits)) sum += digits.length - 1
  }
  return Math.min(1, sum / FULL_DIGITS)
}
