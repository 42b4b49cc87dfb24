import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

const rules = await builtInRules()

interface Case {
  readonly why: string
  readonly text: string
  readonly silent: string
  readonly told: string
}

const cases: readonly Case[] = parse(readFileSync(new URL('apart.yml', import.meta.url), 'utf8'))

const toldOf = (...texts: readonly string[]): readonly string[] =>
  checkDocuments(
    texts.map((text, i) => ({ path: `${i}.md`, text })),
    { rules, severities: {}, profile: 'newsroom' },
  )
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId }) => ruleId)

describe('two figures that are of two things for all that their words share', () => {
  it.each(cases)('$why: nothing is reported', ({ text, silent }) => {
    expect(toldOf(text, silent)).toEqual([])
  })

  it.each(cases)('not where this is so: $why', ({ text, told }) => {
    expect(toldOf(text, told)).not.toEqual([])
  })
})
