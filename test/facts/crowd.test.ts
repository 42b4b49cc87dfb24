import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

const rules = await builtInRules()
const pair = [
  { path: 'a.md', text: '# Tarn bridge\n\nThe Tarn bridge, shut since the flood, will cost $27 million to repair.\n' },
  { path: 'b.md', text: '# Tarn bridge\n\nRepairing the Tarn bridge after the flood will cost $72 million.\n' },
]
/** A third text of the story, with so many further figures. */
const crowdOf = (figures: number): { path: string; text: string } => ({
  path: 'c.md',
  text: `# Tarn bridge\n\nThe flood at the Tarn bridge, day by day.\n\n${Array.from({ length: figures }, (_, i) => `Gauge ${String.fromCharCode(97 + (i % 26))} of the flood stood at ${1001 + 13 * i} millimetres.`).join(' ')}\n`,
})

/** How sure it is that the two costs are one. */
function sureness(documents: readonly { path: string; text: string }[]): number {
  const { findings } = checkDocuments(documents, { rules, severities: {}, profile: 'strict' })
  return findings.find(({ ruleId }) => ruleId === 'figures-differ-across-sources')?.confidence ?? 0
}

describe('a pair among many figures', () => {
  it('is told of two short texts', () => {
    expect(sureness(pair)).toBeGreaterThan(0.8)
  })

  it('is as sure beside a few figures, and less sure the more there are', () => {
    const [few, more, many] = [5, 60, 240].map((figures) => sureness([...pair, crowdOf(figures)])) as [
      number,
      number,
      number,
    ]
    expect(more).toBeLessThan(few)
    expect(many).toBeLessThan(more)
  })
})
