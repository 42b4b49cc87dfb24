import type { Assertion } from './assertion.js'
import { findFaults, type TableFault } from './faults.js'
import { formulaAssertions } from './formula-assertions.js'
import type { Grid } from './grid.js'
import { columnMatrix, rowMatrix } from './matrix.js'
import type { TableRelation } from './relation.js'
import { sumAssertions } from './sum-assertions.js'

/** All relations that a table asserts between its cells, those that hold and those that do not. */
export const relationsOfTable = (grid: Grid): readonly TableRelation[] =>
  assertionsOf(grid).map((assertion) => assertion.relation)

/**
 * The faults of a table, one for each cell that the broken relations single out and one for each other broken relation.
 * A relation counts only where the words or the other rows and columns of the table assert it; rounding is allowed for.
 */
export const evaluateTable = (grid: Grid): readonly TableFault[] => findFaults(assertionsOf(grid))

function assertionsOf(grid: Grid): readonly Assertion[] {
  if (grid.rows.length === 0 || grid.columns.length === 0) return []
  const rows = rowMatrix(grid)
  const columns = columnMatrix(grid)
  return [
    ...sumAssertions(rows),
    ...sumAssertions(columns),
    ...formulaAssertions(columns, rows),
    ...formulaAssertions(rows, columns),
  ]
}
