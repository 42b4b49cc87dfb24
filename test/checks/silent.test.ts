import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

interface Case {
  readonly why: string
  readonly documents: readonly string[]
}

const cases = parse(readFileSync(new URL('silent.yml', import.meta.url), 'utf8')) as readonly Case[]
const rules = await builtInRules()
const isTable = (text: string): boolean => /^[a-z]+(?:,[a-z]+)+\n/.test(text)

describe('sets in which nothing is wrong', () => {
  it.each(cases)('$why', ({ documents }) => {
    const sources = documents.map((text, i) => ({ path: `${i}.${isTable(text) ? 'csv' : 'md'}`, text }))
    const { findings } = checkDocuments(sources, { rules, severities: {}, profile: 'lenient' })
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })
})
