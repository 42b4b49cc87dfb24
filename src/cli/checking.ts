import type { SourceText } from '../documents/index.js'
import type { CheckResult, ConsistencyTable, Finding, Severity, TableFact } from '../findings/index.js'
import { type CheckOptions, checkDocuments, tabulate } from '../tieout.js'
import { type Gathered, type Grouping, setsOf } from '../workspace/index.js'

/** Checks each set of documents among themselves and joins what was found. */
export function checkSets(sources: readonly SourceText[], grouping: Grouping, options: CheckOptions): CheckResult {
  return joinResults(setsOf(sources, grouping).map((set) => checkDocuments(set, options)))
}

/** Draws each set's table and joins them: all sources side by side, empty cells between sets. */
export function tabulateSets(
  sources: readonly SourceText[],
  grouping: Grouping,
  options: CheckOptions,
): ConsistencyTable {
  const tables = setsOf(sources, grouping).map((set) => tabulate(set, options))
  if (tables.length === 1) return tables[0]!
  const all = tables.flatMap((table) => table.sources)
  let before = 0
  const facts = tables.flatMap((table) => {
    const left = before
    before += table.sources.length
    return table.facts.map((fact): TableFact => {
      const cells = [...nothing(left), ...fact.cells, ...nothing(all.length - left - fact.cells.length)]
      return { ...fact, cells }
    })
  })
  return { sources: all, facts }
}

const nothing = (count: number): null[] => Array.from({ length: count }, () => null)

function joinResults(results: readonly CheckResult[]): CheckResult {
  if (results.length === 1) return results[0]!
  const findings = results.flatMap((result) => result.findings).sort(byPlace)
  const documents = results.flatMap((result) => result.documents)
  const facts = results.reduce((sum, result) => sum + result.summary.facts, 0)
  const agreeing = results.reduce((sum, result) => sum + result.summary.agreeing, 0)
  return withFindings({ documents, findings, summary: { errors: 0, warnings: 0, infos: 0, facts, agreeing } }, findings)
}

/** The result with other findings, counted anew. */
export function withFindings(result: CheckResult, findings: readonly Finding[]): CheckResult {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const summary = { ...result.summary, errors: count('error'), warnings: count('warning'), infos: count('info') }
  return { ...result, findings, summary }
}

/** By the path and place where a finding is shown, then by rule and id. */
function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [a.locations[0], b.locations[0]]
  return (
    compare(x?.path ?? '', y?.path ?? '') ||
    (x?.start.offset ?? 0) - (y?.start.offset ?? 0) ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.id, b.id)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A test of findings for a run that is about changes. A finding touches them when one of its figures stands in a changed
 * document, or was for the same fact as a figure in a document that the change removes.
 */
export function touches(gathered: Gathered, grouping: Grouping, options: CheckOptions): (finding: Finding) => boolean {
  const { changed } = gathered
  if (changed === null) return () => true
  const orphaned = placesBesideDeleted(gathered, grouping, options)
  return (finding) =>
    finding.locations.some(({ path, start }) => changed.has(path) || orphaned.has(`${path}:${start.offset}`))
}

function placesBesideDeleted(gathered: Gathered, grouping: Grouping, options: CheckOptions): ReadonlySet<string> {
  const places = new Set<string>()
  const gone = new Set(gathered.deleted.map((source) => source.path))
  if (gone.size === 0) return places
  for (const set of setsOf([...gathered.sources, ...gathered.deleted], grouping)) {
    if (!set.some((source) => gone.has(source.path))) continue
    const { sources, facts } = tabulate(set, options)
    for (const { cells } of facts) {
      if (!cells.some((cell, i) => cell !== null && gone.has(sources[i]!.path))) continue
      for (const cell of cells)
        for (const { path, start } of cell?.locations ?? []) places.add(`${path}:${start.offset}`)
    }
  }
  return places
}
