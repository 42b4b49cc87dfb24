/** One fault of a rule pack or config file; line and column are 1-based. */
export interface FileProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Thrown where a rule pack or config file cannot be used: holds all its faults, in the order of their places. */
export class InvalidFile extends Error {
  override readonly name = 'InvalidFile'
  readonly problems: readonly FileProblem[]

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(printProblem).join('\n'))
    this.problems = problems
  }
}

/** "path:line:column: message". */
export const printProblem = (problem: FileProblem): string =>
  `${problem.path}:${problem.line}:${problem.column}: ${problem.message}`

/** ": did you mean "severity"?" where one of `names` is near `wrong`, else "". */
export function hint(wrong: string, names: Iterable<string>): string {
  const name = nearest(wrong, names)
  return name === null ? '' : `: did you mean "${name}"?`
}

/** The hint; where no name is near, all of a short list of names. */
export const hintOrList = (wrong: string, names: readonly string[]): string =>
  hint(wrong, names) || (names.length === 0 ? '' : `: one of ${names.join(', ')}`)

/**
 * The name that `wrong` was most likely meant as: the nearest by edits (insert, drop, change, swap of neighbours; case does
 * not count) within a third of its length, else one that it begins, else the one that shares most of its words. The first
 * of equals wins; null where none is near.
 */
export function nearest(wrong: string, names: Iterable<string>): string | null {
  const all = [...names]
  return nearestByEdits(wrong, all) ?? begun(wrong, all) ?? nearestByWords(wrong, all)
}

/** A shortened name is one only from this many letters on. */
const SHORTEST_START = 3

function begun(wrong: string, names: readonly string[]): string | null {
  const start = wrong.toLowerCase()
  if (start.replace(/^-+/, '').length < SHORTEST_START) return null
  return names.find((name) => name.toLowerCase().startsWith(start)) ?? null
}

/** The name with the most words in common, of which at least half of both together must be. */
function nearestByWords(wrong: string, names: readonly string[]): string | null {
  const words = wordsOf(wrong)
  let best: string | null = null
  let most = 0.5
  for (const name of names) {
    const others = wordsOf(name)
    const common = [...words].filter((word) => others.has(word)).length
    const share = common / (words.size + others.size - common)
    if (common > 1 && (share > most || (share === most && best === null))) {
      best = name
      most = share
    }
  }
  return best
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  )

function nearestByEdits(wrong: string, names: readonly string[]): string | null {
  const folded = wrong.toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    const edits = editsBetween(folded, name.toLowerCase())
    if (edits < least) {
      best = name
      least = edits
    }
  }
  return best
}

/** Optimal string alignment distance, on texts cut to 64 characters. */
function editsBetween(a: string, b: string): number {
  const x = a.slice(0, 64)
  const y = b.slice(0, 64)
  let before: number[] = []
  let last = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const row = [i]
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[y.length]!
}
