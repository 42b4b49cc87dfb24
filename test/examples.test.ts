import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../src/rules/index.js'
import { checkDocuments, tabulate } from '../src/tieout.js'

const root = fileURLToPath(new URL('../examples', import.meta.url))
const rules = await builtInRules()

function read(set: string) {
  const folder = join(root, set)
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }))
}

const faultsOf = (set: string) =>
  checkDocuments(read(set), { rules, profile: 'newsroom', severities: {} }).findings.filter(
    (finding) => finding.severity !== 'info',
  )

describe('the example sets', () => {
  it.each(['story/consistent', 'report/consistent'])('%s has no fault', (set) => {
    expect(faultsOf(set).map((finding) => finding.message)).toEqual([])
  })

  /** What was made wrong in the faulty versions: the rule that must say so and the figure that it must show. */
  const planted: readonly [set: string, ruleId: string, text: string][] = [
    ['story/faulty', 'copy-changed-figure', '241'],
    ['story/faulty', 'conversion-of-unit', '20 miles'],
    ['story/faulty', 'parts-make-whole', '19'],
    ['story/faulty', 'figures-differ-across-sources', '1.4 billion'],
    ['report/faulty', 'weekday-of-date', 'Wednesday 10 March 2026'],
    ['report/faulty', 'average-of-total', '33'],
    ['report/faulty', 'roll-forward', '(2.1)'],
    ['report/faulty', 'figures-differ-across-sources', '£7.5m'],
  ]
  it.each(planted)('%s: %s shows %s', (set, ruleId, text) => {
    const shown = faultsOf(set).filter((finding) => finding.ruleId === ruleId)
    expect(shown.flatMap((finding) => finding.locations.map((location) => location.text))).toContain(text)
  })

  it('knows the reprint of the wire piece, so that its figures count as one source', () => {
    const { sources, facts } = tabulate(read('story/consistent'))
    expect(sources.filter((source) => source.copyOf !== null).map((source) => source.path)).toEqual(['reprint.md'])
    const passengers = facts.find((fact) => fact.cells.every((cell) => cell?.text === '214'))
    expect(passengers).toMatchObject({ verdict: 'agree', independentSources: 2 })
  })
})
