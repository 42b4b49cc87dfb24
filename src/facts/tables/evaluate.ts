import { type Assertion, keyOf } from './assertion.js'
import { averageAssertions } from './averages.js'
import { findFaults, type TableFault } from './faults.js'
import { formulaAssertions } from './formula-assertions.js'
import { type Grid, HEAD_ROW } from './grid.js'
import { matricesOf } from './matrix.js'
import { rankAssertions } from './ranks.js'
import type { TableRelation } from './relation.js'
import { runningTotals } from './running-totals.js'
import { sumAssertions } from './sum-assertions.js'

/** All relations that a table asserts between its cells, those that hold and those that do not. */
export const relationsOfTable = (grid: Grid): readonly TableRelation[] =>
  assertionsOf(grid, everywhere, everywhere).map((assertion) => assertion.relation)

/**
 * The faults of a table, one for each cell that the broken relations single out and one for each other broken relation.
 * A relation counts only where the words or the other rows and columns of the table assert it; rounding is allowed for.
 */
export function evaluateTable(grid: Grid): readonly TableFault[] {
  const broken = assertionsOf(grid, nowhere, nowhere).filter(({ relation }) => !relation.holds)
  if (broken.length === 0) return []
  // What holds matters only where it speaks for a cell of what is broken.
  const rows = new Set(broken.flatMap(({ relation }) => relation.terms.map((term) => term.row)))
  const columns = new Set(broken.flatMap(({ relation }) => relation.terms.map((term) => term.column)))
  const inRows = (r: number): boolean => rows.has(HEAD_ROW) || rows.has(grid.rows[r]!.row)
  const inColumns = (c: number): boolean => columns.has(grid.columns[c]!.column)
  return findFaults(assertionsOf(grid, inColumns, inRows))
}

const everywhere = (): boolean => true
const nowhere = (): boolean => false

/** Relations between rows that hold are given for the wanted columns only, and the other way round. */
function assertionsOf(
  grid: Grid,
  wantsColumn: (c: number) => boolean,
  wantsRow: (r: number) => boolean,
): readonly Assertion[] {
  if (grid.rows.length === 0 || grid.columns.length === 0) return []
  const { rows, columns } = matricesOf(grid)
  return withoutRestatements([
    ...sumAssertions(rows, wantsColumn),
    ...sumAssertions(columns, wantsRow),
    ...formulaAssertions(columns, rows, wantsRow),
    ...formulaAssertions(rows, columns, wantsColumn),
    ...averageAssertions(rows),
    ...averageAssertions(columns),
    ...rankAssertions(columns),
    ...runningTotals(columns),
  ])
}

/** Drops what says over again of the same three cells what an earlier assertion says. */
function withoutRestatements(assertions: readonly Assertion[]): readonly Assertion[] {
  const seen = new Set<string>()
  return assertions.filter(({ relation }) => {
    if (relation.terms.length !== 3) return true
    const key = relation.terms.map(keyOf).sort().join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
