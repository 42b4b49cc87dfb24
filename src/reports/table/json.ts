import type { ConsistencyTable, TableCell } from '../../findings/index.js'
import { locationJson } from '../location-json.js'

/** The table as the versioned JSON that scripts rely on: every fact, in the table's own order. */
export function renderJsonTable(table: ConsistencyTable): string {
  return `${JSON.stringify(tableJson(table), null, 2)}\n`
}

/** The value that `renderJsonTable` prints. */
export function tableJson(table: ConsistencyTable): object {
  return {
    version: 1,
    sources: table.sources.map(({ path, title, date, copyOf }) => ({ path, title, date, copyOf })),
    facts: table.facts.map(({ id, label, unit, per, verdict, independentSources, cells }) => ({
      id,
      label,
      unit,
      per,
      verdict,
      independentSources,
      cells: cells.map((cell) => (cell === null ? null : cellJson(cell))),
    })),
  }
}

/** One cell with its places. */
export const cellJson = ({ text, canonical, verdict, locations }: TableCell): object => ({
  text,
  canonical,
  verdict,
  locations: locations.map(locationJson),
})
