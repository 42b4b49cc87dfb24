import type { Sentence } from '../../claims/index.js'
import type { Relation } from '../relation.js'
import { figureShares } from './figure-shares.js'
import { namerOf } from './naming.js'
import { ratiosOfRows } from './ratios.js'
import type { RowTable } from './rows.js'
import { sharesOfRows } from './shares.js'
import { sumsOfRows } from './sums.js'

export { type RowTable, rowTablesOf, wholeCells } from './rows.js'

/** What texts say of things that tables have rows for: only what no figure of the table bears out. */
export function rowRelations(tables: readonly RowTable[], sentences: readonly Sentence[]): Relation[] {
  if (tables.length === 0) return []
  const namer = namerOf(tables)
  return [
    ...sharesOfRows(sentences, namer),
    ...figureShares(sentences, tables, namer),
    ...sumsOfRows(sentences, namer),
    ...ratiosOfRows(sentences, namer),
  ]
}
