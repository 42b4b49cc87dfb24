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

/**
 * The name nearest to `wrong` by edits (insert, drop, change, swap of neighbours; case does not count); null where none is
 * within a third of its length. The first of equals wins.
 */
export function nearest(wrong: string, names: Iterable<string>): string | null {
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
