import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SourceText } from '../src/documents/index.js'
import { builtInRules } from '../src/rules/index.js'
import { checkDocuments, tabulate } from '../src/tieout.js'

/** Five published articles on one story lie beside the project where it is developed; their text is never part of it. */
const folder = new URL('../../shared/seeds/', import.meta.url)
const there = existsSync(folder)
const sources: SourceText[] = there
  ? readdirSync(folder)
      .sort()
      .map((name) => ({ path: name.slice(0, 3), text: readFileSync(new URL(name, folder), 'utf8') }))
  : []
const rules = await builtInRules()
const check = (documents: readonly SourceText[]) =>
  checkDocuments(documents, { rules, profile: 'newsroom', severities: {} }).findings

const COPIES = ['000', '001', '002', '003']

describe.skipIf(!there)(there ? 'five articles on one story' : 'five articles on one story (not here: skipped)', () => {
  const table = tabulate(sources)

  it('says nothing of the articles as published', () => {
    expect(check(sources).filter((finding) => finding.severity !== 'info')).toEqual([])
  })

  it('knows the agency copies and the reworded one as one source', () => {
    const copied = table.sources.filter((source) => source.copyOf !== null).map((source) => source.path)
    const original = COPIES.find((path) => !copied.includes(path))
    expect(table.sources.filter((source) => source.copyOf === original).map((source) => source.path)).toEqual(copied)
    expect(copied).toHaveLength(3)
    expect(copied).not.toContain('004')
  })

  /** The figure as each source words it; the sources that state it; how many of them are independent. */
  const rows: readonly [what: string, figure: RegExp, paths: readonly string[], independent: number][] = [
    ['monthly spending', /100 ?m/i, ['000', '001', '002', '003', '004'], 2],
    ['the force', /50,000/, ['000', '001', '004'], 2],
    ['contractors', /10,000/, ['000', '001', '004'], 2],
    ['convicts', /40,000/, ['000', '001', '004'], 2],
    ['fighters killed', /1,000/, ['000', '001', '004'], 2],
    ['the share of convicts', /90 per ?cent/, ['000', '001', '004'], 2],
    ['civilians killed', /^300/, ['000', '001'], 1],
    ['the age of the owner', /^61/, COPIES, 1],
  ]

  it.each(rows)('draws one row for %s', (_, figure, paths, independent) => {
    const found = table.facts.filter((fact) => fact.cells.some((cell) => cell !== null && figure.test(cell.text)))
    expect(found).toHaveLength(1)
    const stating = found[0]!.cells.flatMap((cell, i) => (cell === null ? [] : [table.sources[i]!.path]))
    expect(stating).toEqual(paths)
    expect(found[0]!.independentSources).toBe(independent)
  })

  it('finds the spending compatible: one source lost the qualifier', () => {
    const fact = table.facts.find((candidate) =>
      candidate.cells.some((cell) => cell !== null && /100mn/.test(cell.text)),
    )
    expect(fact?.verdict).toBe('compatible')
  })

  const edits: readonly [find: string, replace: string][] = [
    ['$100mn', '$200mn'],
    ['100 million', '200 million'],
    ['50,000', '60,000'],
    ['10,000', '15,000'],
    ['40,000', '45,000'],
    ['1,000 Wagner', '1,500 Wagner'],
    ['90 per', '70 per'],
    ['300 civilians', '400 civilians'],
    ['Prigozhin, 61', 'Prigozhin, 62'],
  ]
  const places = edits.flatMap(([find, replace]) =>
    sources.filter((source) => source.text.includes(find)).map((source) => [find, replace, source.path] as const),
  )

  it.each(places)('%s changed to %s in %s is an error that shows both places', (find, replace, path) => {
    const changed = sources.map((source) =>
      source.path === path ? { ...source, text: source.text.replace(find, () => replace) } : source,
    )
    const errors = check(changed).filter((finding) => finding.severity === 'error')
    const shown = errors.filter((finding) => finding.locations.some((location) => location.path === path))
    expect(shown.some((finding) => finding.locations.some((location) => location.path !== path))).toBe(true)
  })

  it.each(['000', '001', '004'])('10,000 changed to 15,000 in %s gives the sum as well', (path) => {
    const changed = sources.map((source) =>
      source.path === path ? { ...source, text: source.text.replace('10,000', '15,000') } : source,
    )
    expect(check(changed).some((finding) => finding.ruleId === 'parts-make-whole')).toBe(true)
  })
})
