import type { ConsistencyTable, TableFact, TableSource } from '../../findings/index.js'
import { unitWords } from '../unit-words.js'
import { byVerdict, plural } from '../wording.js'

/** Which facts a table shows, what differs first, and how many it leaves out because one source alone gives them. */
export function shownFacts(table: ConsistencyTable, everything: boolean): { shown: TableFact[]; hidden: number } {
  const sorted = byVerdict(table.facts)
  const shared = sorted.filter((fact) => fact.verdict !== 'single-source')
  if (everything || shared.length === 0) return { shown: sorted, hidden: 0 }
  return { shown: shared, hidden: sorted.length - shared.length }
}

/** "A" … "Z", "AA", "AB" …: the short head of the source at an index from 0. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** What a legend says of a source beside its path: date, whose copy it is, title. */
export function sourceNotes(source: TableSource, sources: readonly TableSource[]): string[] {
  const original = sources.findIndex((candidate) => candidate.path === source.copyOf)
  const copy = source.copyOf === null ? '' : `copy of ${original >= 0 ? letterOf(original) : source.copyOf}`
  return [source.date ?? '', copy, source.title ?? ''].filter((note) => note !== '')
}

/** "6 facts in 4 sources, of which 3 independent". */
export function tableSummary(table: ConsistencyTable): string {
  const originals = table.sources.filter((source) => source.copyOf === null).length
  const all = table.sources.length
  const independent = originals < all ? `, of which ${originals} independent` : ''
  return `${plural(table.facts.length, 'fact')} in ${plural(all, 'source')}${independent}`
}

/** Unit and denominator of a fact in words, or '' where its label says as much. */
export function unitOf(fact: TableFact): string {
  const words = unitWords(fact.unit, fact.per)
  return fact.label.toLowerCase().includes(words.toLowerCase()) ? '' : words
}
