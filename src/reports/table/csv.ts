import type { ConsistencyTable } from '../../findings/index.js'
import { csvText } from '../csv.js'
import { byVerdict } from '../wording.js'

/** One record a fact, what differs first; one column a source, headed by its path; figures as written. */
export function renderCsvTable(table: ConsistencyTable): string {
  const head = ['id', 'fact', 'unit', 'per', 'verdict', 'independent sources', ...table.sources.map(({ path }) => path)]
  const records = byVerdict(table.facts).map((fact) => [
    fact.id,
    fact.label,
    fact.unit,
    fact.per ?? '',
    fact.verdict,
    String(fact.independentSources),
    ...fact.cells.map((cell) => cell?.text ?? ''),
  ])
  return csvText([head, ...records])
}
