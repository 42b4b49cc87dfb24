import { describe, expect, it } from 'vitest'
import { pairsBehind, restsOnAlignment } from '../../src/findings/index.js'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments, ledgerOf } from '../../src/tieout.js'

const rules = await builtInRules()
const tell = (injured: number): string =>
  `Three people were killed and ${injured} were injured when a ferry sank off Orlandia on Monday, police said.\n`
const sources = [
  { path: 'a.md', text: tell(12) },
  { path: 'b.md', text: 'Police in Orlandia said on Monday that 14 people were injured in the sinking of a ferry.\n' },
  { path: 'c.md', text: tell(12) },
]

describe('the pairs behind a finding', () => {
  const finding = checkDocuments(sources, { rules, profile: 'newsroom', severities: {} }).findings[0]!
  const ledger = ledgerOf(sources)
  const pairsOf = (paths: string): string[] => {
    const locations = finding.locations.filter(({ path }) => paths.includes(path.charAt(0)))
    return pairsBehind({ ...finding, locations }, ledger).map(({ figures, verdict }) =>
      [verdict, ...figures.map(({ path, text }) => `${path} ${text}`).sort()].join(' '),
    )
  }

  it('are those of its own figures, what differs first', () => {
    const all = pairsOf('abc')
    expect(all.slice(0, 2).sort()).toEqual(['conflict a.md 12 b.md 14', 'conflict b.md 14 c.md 12'])
    expect(all.slice(2)).toEqual(['agree a.md 12 c.md 12'])
    // The pair that agrees is the surest.
    const sureness = ledger.pairings.map(({ verdict, confidence }) => ({ agrees: verdict === 'agree', confidence }))
    expect(sureness.reduce((a, b) => (a.confidence > b.confidence ? a : b)).agrees).toBe(true)
  })

  it('are no pairs with figures that it does not show', () => {
    expect(pairsOf('ab')).toEqual(['conflict a.md 12 b.md 14'])
    expect(pairsOf('b')).toEqual([])
  })
})

it('rules of agreement rest on alignment, but for those on what a text quotes from a table', () => {
  const resting = rules.filter(restsOnAlignment).map(({ id }) => id)
  expect(resting.sort()).toEqual([
    'copy-changed-figure',
    'figures-differ-across-sources',
    'figures-differ-within-document',
    'headline-differs-from-body',
    'rate-denominator',
  ])
})
