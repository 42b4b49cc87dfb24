import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { builtInRules, readConfig } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

interface Case {
  readonly text: string
  readonly found: readonly string[]
}

const { cases, ...pinned } = parse(readFileSync(new URL('house.yml', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[]
}
const { house } = await readConfig(stringify(pinned), 'tieout.yaml')
const rules = (await builtInRules()).filter((rule) => rule.kind === 'house')

describe('house facts', () => {
  it.each(cases)('$text', ({ text, found }) => {
    const { findings } = checkDocuments([{ path: 'a.md', text }], { rules, house, profile: 'newsroom', severities: {} })
    expect(findings.filter((finding) => finding.severity !== 'info').map((finding) => finding.message)).toEqual(found)
  })
})

describe('a rule with an expression of its own', () => {
  it('runs over the relations that a text asserts', async () => {
    const { ownRules } = await readConfig(
      [
        'own-rules:',
        '  - id: parts-are-most',
        '    kind: expression',
        '    over: parts',
        '    severity: error',
        '    assert: sum(parts) > whole / 2',
        '    message: "{actual} of {whole}, less than {expected}."',
        '    why: A breakdown that leaves out most of the whole misleads.',
      ].join('\n'),
      'tieout.yaml',
    )
    const check = (text: string): readonly string[] =>
      checkDocuments([{ path: 'a.md', text }], { rules: ownRules, profile: 'strict', severities: {} }).findings.map(
        (finding) => finding.message,
      )
    expect(check('The fleet has 120 ships, made up of 12 tankers and 8 tugs.')).toEqual(['20 of 120, less than 60.'])
    expect(check('The fleet has 120 ships, made up of 60 tankers and 8 tugs.')).toEqual([])
  })
})
