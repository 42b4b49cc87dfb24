import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeFindings } from '../../src/findings/index.js'
import { between, ruleOf, setOf } from './set.js'

interface Case {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly left: readonly string[]
  readonly unused: number
}

const cases: readonly Case[] = parse(readFileSync(new URL('directives.yml', import.meta.url), 'utf8'))
const rules = [
  ruleOf('figures-differ'),
  ruleOf('parts-make-whole'),
  ruleOf('unused-suppression', {
    kind: 'upkeep',
    over: 'unused-suppression',
    severity: 'warning',
    message: 'Silences {rules} for nothing.',
  }),
]

describe('a directive in a document silences', () => {
  it.each(cases)('$name', ({ path, text, left, unused }) => {
    const ledger = setOf({ [path]: text })
    const found = ledger.claims.map((claim) => between(ledger, 'figures-differ', [claim.index]))
    const findings = makeFindings(ledger, found, rules, { profile: 'newsroom', severities: {} })
    const reported = findings.filter((finding) => finding.ruleId === 'figures-differ')
    expect(reported.map((finding) => finding.locations[0]?.text)).toEqual(left)
    expect(findings.filter((finding) => finding.ruleId === 'unused-suppression')).toHaveLength(unused)
  })

  it('a finding of two documents from either side', () => {
    const ledger = setOf({ 'a.md': 'Crew ‹40›.', 'b.md': '<!-- tieout-disable-file -->\n\nCrew ‹44›.' })
    const found = [between(ledger, 'figures-differ', [0, 1])]
    expect(makeFindings(ledger, found, rules, { profile: 'newsroom', severities: {} })).toEqual([])
  })

  it('and is shown where it silences nothing', () => {
    const ledger = setOf({ 'a.md': 'A.\n\n<!-- tieout-disable parts-make-whole -->' })
    const [finding] = makeFindings(ledger, [], rules, { profile: 'newsroom', severities: {} })
    expect(finding).toMatchObject({
      message: 'Silences parts-make-whole for nothing.',
      severity: 'warning',
      confidence: 1,
    })
    expect(finding?.locations[0]?.start).toEqual({ offset: 4, line: 3, column: 1 })
  })
})
