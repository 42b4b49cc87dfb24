import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

const rules = await builtInRules()

/** The figures that two texts are said to differ in. */
function differing(a: string, b: string): string[][] {
  const sources = [
    { path: 'a.txt', text: `Harl line in April\n\nThe operator of the Harl line gave its figures for April. ${a}\n` },
    { path: 'b.txt', text: `What the Harl line says\n\nThe Harl line has told how April went. ${b}\n` },
  ]
  const { findings } = checkDocuments(sources, { rules, profile: 'newsroom', severities: {} })
  return findings
    .filter(({ severity, ruleId }) => severity !== 'info' && ruleId === 'figures-differ-across-sources')
    .map(({ locations }) => locations.map(({ text }) => text).sort())
}

describe('figures of two documents', () => {
  it.each([
    [
      'a slip in the same words',
      'Its 46 drivers covered 6,120 shifts at the depot.',
      'Drivers at the depot covered 6,820 shifts.',
      ['6,120', '6,820'],
    ],
  ])('differ: %s', (_, a, b, figures) => {
    expect(differing(a, b)).toEqual([figures])
  })
})
